export interface MenuEntry {
  path: string;
  text: string;
  icon: string;
  policy?: string;
  /** Highlighted only on exactly this address. */
  exact?: boolean;
}

export interface MenuGroup {
  text: string;
  entries: MenuEntry[];
}

const groups: MenuGroup[] = [
  {
    text: '::Menu:Work',
    entries: [
      { path: '/', text: '::Menu:Home', icon: 'home', exact: true },
      { path: '/administration/jobs', text: '::Menu:Jobs', icon: 'clock-circle', policy: 'Platform.Jobs' },
    ],
  },
  {
    text: '::Menu:Organizations',
    entries: [
      { path: '/hierarchy/organizations', text: '::Menu:OrganizationTree', icon: 'apartment', policy: 'Hierarchy.Organizations' },
      { path: '/hierarchy/members', text: '::Menu:Members', icon: 'team', policy: 'Hierarchy.Members' },
      { path: '/hierarchy/import', text: '::Menu:RosterImport', icon: 'upload', policy: 'Hierarchy.Organizations.Import' },
    ],
  },
  {
    text: '::Menu:ThreeLists',
    entries: [
      { path: '/three-lists/board', text: '::Menu:WeeklyBoard', icon: 'dashboard', policy: 'ThreeLists.Board' },
      { path: '/three-lists/report', text: '::Menu:WeeklyReport', icon: 'edit', policy: 'ThreeLists.Reports.File' },
      { path: '/three-lists/review', text: '::Menu:WeeklyReview', icon: 'check-circle', policy: 'ThreeLists.Reports.Review' },
      { path: '/three-lists/problems', text: '::Menu:Problems', icon: 'alert', policy: 'ThreeLists.Lists' },
      { path: '/three-lists/tasks', text: '::Menu:Tasks', icon: 'schedule', policy: 'ThreeLists.Lists' },
      { path: '/three-lists/duties', text: '::Menu:Duties', icon: 'solution', policy: 'ThreeLists.Lists' },
      { path: '/three-lists/calendar', text: '::Menu:Calendar', icon: 'calendar', policy: 'ThreeLists.Calendar' },
      { path: '/three-lists/burden', text: '::Menu:Burden', icon: 'pie-chart', policy: 'ThreeLists.Burden' },
    ],
  },
  {
    text: '::Menu:ResponsibilityLetters',
    entries: [
      { path: '/responsibility-letters/campaigns', text: '::Menu:Campaigns', icon: 'dashboard', policy: 'ResponsibilityLetters.Campaigns' },
      { path: '/responsibility-letters/letters', text: '::Menu:Letters', icon: 'file-done', policy: 'ResponsibilityLetters.Letters' },
      { path: '/responsibility-letters/templates', text: '::Menu:Templates', icon: 'file-text', policy: 'ResponsibilityLetters.Templates' },
      { path: '/responsibility-letters/pledges', text: 'ResponsibilityLettersUi::Pledges', icon: 'safety-certificate', policy: 'ResponsibilityLetters.Pledges' },
    ],
  },
  {
    text: '::Menu:Assessments',
    entries: [
      { path: '/assessments/rounds', text: 'AssessmentsUi::Rounds', icon: 'audit', policy: 'Assessments.Rounds' },
      { path: '/assessments/results', text: 'AssessmentsUi::Results', icon: 'safety-certificate', policy: 'Assessments.Results' },
      { path: '/assessments/objections', text: 'AssessmentsUi::Objections', icon: 'alert', policy: 'Assessments.Results.Objections' },
      { path: '/assessments/ballots', text: 'AssessmentsUi::Ballots', icon: 'inbox', policy: 'Assessments.Ballots' },
      { path: '/assessments/duty-reports', text: 'AssessmentsUi::DutyReports', icon: 'solution', policy: 'Assessments.DutyReports' },
      { path: '/assessments/duty-records', text: 'AssessmentsUi::DutyRecords', icon: 'schedule', policy: 'Assessments.DutyRecords' },
      { path: '/assessments/visits', text: 'AssessmentsUi::Visits', icon: 'team', policy: 'Assessments.Visits' },
      { path: '/assessments/rectifications', text: 'AssessmentsUi::Rectifications', icon: 'reload', policy: 'Assessments.Rectifications' },
      { path: '/assessments/stars', text: 'AssessmentsUi::Stars', icon: 'file-done', policy: 'Assessments.Stars' },
      { path: '/assessments/schemes', text: 'AssessmentsUi::Schemes', icon: 'file-text', policy: 'Assessments.Schemes' },
    ],
  },
  {
    text: '::Menu:Administration',
    entries: [
      { path: '/administration/tenants', text: '::Menu:Tenants', icon: 'bank', policy: 'AbpTenantManagement.Tenants' },
      { path: '/administration/users', text: '::Menu:Users', icon: 'user', policy: 'AbpIdentity.Users' },
      { path: '/administration/roles', text: '::Menu:Roles', icon: 'safety-certificate', policy: 'AbpIdentity.Roles' },
      { path: '/administration/settings', text: '::Menu:Settings', icon: 'setting', policy: 'SettingManagement.Settings || SettingManagement.Emailing' },
      { path: '/administration/audit-log', text: '::Menu:AuditLog', icon: 'audit', policy: 'Administration.AuditLogs' },
    ],
  },
];

const bottom: MenuEntry[] = [
  { path: '/', text: '::Menu:ToDo', icon: 'check-circle', exact: true },
  { path: '/three-lists/report', text: '::Menu:Report', icon: 'edit', policy: 'ThreeLists.Reports.File' },
  { path: '/three-lists/board', text: '::Menu:WeeklyBoard', icon: 'dashboard', policy: 'ThreeLists.Board' },
  { path: '/responsibility-letters/letters', text: '::Menu:Letters', icon: 'file-done', policy: 'ResponsibilityLetters.Letters' },
  { path: '/administration/profile', text: '::Menu:Me', icon: 'user' },
];

/** The menu of one user: only what they may open, and no heading without entries. */
export function menuFor(permits: (policy: string | undefined) => boolean): MenuGroup[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => permits(entry.policy)) }))
    .filter((group) => group.entries.length > 0);
}

/** The bottom bar on a phone; who files no report has the board in its place. */
export function bottomBarFor(permits: (policy: string | undefined) => boolean): MenuEntry[] {
  const files = permits('ThreeLists.Reports.File');
  return bottom.filter((entry) => permits(entry.policy) && !(files && entry.policy === 'ThreeLists.Board'));
}

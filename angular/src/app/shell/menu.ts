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
    text: '::Menu:ResponsibilityLetters',
    entries: [
      { path: '/responsibility-letters/campaigns', text: '::Menu:Campaigns', icon: 'dashboard', policy: 'ResponsibilityLetters.Campaigns' },
      { path: '/responsibility-letters/letters', text: '::Menu:Letters', icon: 'file-done', policy: 'ResponsibilityLetters.Letters' },
      { path: '/responsibility-letters/templates', text: '::Menu:Templates', icon: 'file-text', policy: 'ResponsibilityLetters.Templates' },
      { path: '/responsibility-letters/pledges', text: 'ResponsibilityLettersUi::Pledges', icon: 'safety-certificate', policy: 'ResponsibilityLetters.Pledges' },
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
  { path: '/responsibility-letters/letters', text: '::Menu:Letters', icon: 'file-done', policy: 'ResponsibilityLetters.Letters' },
  { path: '/administration/profile', text: '::Menu:Me', icon: 'user' },
];

/** The menu of one user: only what they may open, and no heading without entries. */
export function menuFor(permits: (policy: string | undefined) => boolean): MenuGroup[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => permits(entry.policy)) }))
    .filter((group) => group.entries.length > 0);
}

/** The bottom bar on a phone. */
export function bottomBarFor(permits: (policy: string | undefined) => boolean): MenuEntry[] {
  return bottom.filter((entry) => permits(entry.policy));
}

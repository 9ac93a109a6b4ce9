import { Routes } from '@angular/router';
import { leaveWarned } from '../core/draft';
import { needs } from '../core/permission';

const canDeactivate = [leaveWarned];
const schemes = [needs('Assessments.Schemes')];
const managesSchemes = [needs('Assessments.Schemes.Manage')];
const schemeEdit = { canActivate: managesSchemes, canDeactivate, loadComponent: () => import('./scheme-edit/scheme-edit').then((m) => m.SchemeEdit) };

const ballots = [needs('Assessments.Ballots')];
const tells = [needs('Assessments.Ballots.Tell')];
const ballotPlan = { canActivate: [needs('Assessments.Ballots.Manage')], canDeactivate, loadComponent: () => import('./ballot-plan/ballot-plan').then((m) => m.BallotPlan) };
const ballotClose = { canActivate: tells, loadComponent: () => import('./ballot-telling/ballot-close').then((m) => m.BallotClose) };

const rounds = [needs('Assessments.Rounds')];
const results = [needs('Assessments.Results')];
const objections = [needs('Assessments.Results.Objections')];
const roundPlan = { canActivate: [needs('Assessments.Rounds.Manage')], canDeactivate, loadComponent: () => import('./round-plan/round-plan').then((m) => m.RoundPlan) };
const publicity = { canActivate: results, title: 'AssessmentsUi::Publicity', loadComponent: () => import('./publicity/round-publicity').then((m) => m.RoundPublicity) };

const dutyReports = [needs('Assessments.DutyReports')];
const dutyRecords = [needs('Assessments.DutyRecords')];
const visits = [needs('Assessments.Visits')];
const rectifications = [needs('Assessments.Rectifications')];
const stars = [needs('Assessments.Stars')];
const dutyRecordEdit = { canDeactivate, loadComponent: () => import('./duty-records/record-edit').then((m) => m.DutyRecordEdit) };
const visitPlan = { canActivate: [needs('Assessments.Visits.Manage')], canDeactivate, loadComponent: () => import('./visits/visit-plan').then((m) => m.VisitPlan) };

export const routes: Routes = [
  { path: 'schemes', canActivate: schemes, title: 'AssessmentsUi::Schemes', loadComponent: () => import('./scheme-list/scheme-list').then((m) => m.SchemeList) },
  { path: 'schemes/new', title: 'AssessmentsUi::Scheme:New', ...schemeEdit },
  { path: 'schemes/import', canActivate: managesSchemes, title: 'AssessmentsUi::Scheme:Import', loadComponent: () => import('./scheme-import/scheme-import').then((m) => m.SchemeImport) },
  { path: 'schemes/:id', canActivate: schemes, title: 'AssessmentsUi::Scheme', loadComponent: () => import('./scheme-page/scheme-page').then((m) => m.SchemePage) },
  { path: 'schemes/:id/edit', title: 'AssessmentsUi::Scheme', ...schemeEdit },
  { path: 'schemes/:id/try-out', canActivate: [needs('Assessments.Schemes.TryOut')], title: 'AssessmentsUi::TryOut', loadComponent: () => import('./try-out/try-out-page').then((m) => m.TryOutPage) },
  { path: 'ballots', canActivate: ballots, title: 'AssessmentsUi::Ballots', loadComponent: () => import('./ballot-list/ballot-list').then((m) => m.BallotList) },
  { path: 'ballots/new', title: 'AssessmentsUi::Ballot:New', ...ballotPlan },
  { path: 'ballots/:id', canActivate: ballots, title: 'AssessmentsUi::Ballot', loadComponent: () => import('./ballot-page/ballot-page').then((m) => m.BallotPage) },
  { path: 'ballots/:id/edit', title: 'AssessmentsUi::Ballot', ...ballotPlan },
  { path: 'ballots/:id/open', canActivate: tells, title: 'AssessmentsUi::Ballot:Open', loadComponent: () => import('./ballot-telling/ballot-open').then((m) => m.BallotOpen) },
  { path: 'ballots/:id/reissue', title: 'AssessmentsUi::Ballot:Reissue', data: { deed: 'reissue' }, ...ballotClose },
  { path: 'ballots/:id/close', title: 'AssessmentsUi::Ballot:Close', data: { deed: 'close' }, ...ballotClose },
  { path: 'rounds', canActivate: rounds, title: 'AssessmentsUi::Rounds', loadComponent: () => import('./round-list/round-list').then((m) => m.RoundList) },
  { path: 'rounds/new', title: 'AssessmentsUi::Round:New', ...roundPlan },
  { path: 'rounds/:id', canActivate: rounds, title: 'AssessmentsUi::Round', loadComponent: () => import('./round-page/round-page').then((m) => m.RoundPage) },
  { path: 'rounds/:id/edit', title: 'AssessmentsUi::Round', ...roundPlan },
  { path: 'rounds/:id/desk', canActivate: [needs('Assessments.Results.RatingDesk')], title: 'AssessmentsUi::Desk', loadComponent: () => import('./rating-desk/rating-desk').then((m) => m.RatingDeskPage) },
  { path: 'rounds/:id/publicity', data: { of: 'round' }, ...publicity },
  { path: 'rounds/:id/approvals', canActivate: [needs('Assessments.Results.Approve')], title: 'AssessmentsUi::Approvals', loadComponent: () => import('./approvals/round-approvals').then((m) => m.RoundApprovals) },
  { path: 'rounds/:id/results', canActivate: results, title: 'AssessmentsUi::Results', loadComponent: () => import('./results/round-results').then((m) => m.RoundResults) },
  { path: 'sheets/:id', canActivate: rounds, title: 'AssessmentsUi::Sheets', loadComponent: () => import('./sheet-page/sheet-page').then((m) => m.SheetPage) },
  { path: 'publicity/:id', data: { of: 'posting' }, ...publicity },
  { path: 'objections', canActivate: objections, title: 'AssessmentsUi::Objections', loadComponent: () => import('./objections/objection-list').then((m) => m.ObjectionList) },
  { path: 'objections/:id', canActivate: objections, title: 'AssessmentsUi::Objection', loadComponent: () => import('./objections/objection-page').then((m) => m.ObjectionPage) },
  { path: 'results', canActivate: results, title: 'AssessmentsUi::Results', loadComponent: () => import('./results/result-list').then((m) => m.ResultList) },
  { path: 'results/:id', canActivate: results, title: 'AssessmentsUi::Results', loadComponent: () => import('./results/result-page').then((m) => m.ResultPage) },
  { path: 'duty-reports', canActivate: dutyReports, title: 'AssessmentsUi::DutyReports', loadComponent: () => import('./duty-reports/report-list').then((m) => m.DutyReportList) },
  { path: 'duty-reports/call', canActivate: [needs('Assessments.DutyReports.Call')], canDeactivate, title: 'AssessmentsUi::Duty:Call', loadComponent: () => import('./duty-reports/call-edit').then((m) => m.CallEdit) },
  { path: 'duty-reports/:id', canActivate: dutyReports, title: 'AssessmentsUi::DutyReports', loadComponent: () => import('./duty-reports/report-page').then((m) => m.DutyReportPage) },
  { path: 'duty-records', canActivate: dutyRecords, title: 'AssessmentsUi::DutyRecords', loadComponent: () => import('./duty-records/record-list').then((m) => m.DutyRecordList) },
  { path: 'duty-records/new', canActivate: [needs('Assessments.DutyRecords.Write')], title: 'AssessmentsUi::DutyRecord:New', ...dutyRecordEdit },
  { path: 'duty-records/:id', canActivate: dutyRecords, title: 'AssessmentsUi::DutyRecords', ...dutyRecordEdit },
  { path: 'visits', canActivate: visits, title: 'AssessmentsUi::Visits', loadComponent: () => import('./visits/visit-list').then((m) => m.VisitList) },
  { path: 'visits/new', title: 'AssessmentsUi::Visit:New', ...visitPlan },
  { path: 'visits/:id', canActivate: visits, title: 'AssessmentsUi::Visits', loadComponent: () => import('./visits/visit-page').then((m) => m.VisitPage) },
  { path: 'visits/:id/edit', title: 'AssessmentsUi::Visits', ...visitPlan },
  { path: 'visits/:id/stops/:stopId', canActivate: [needs('Assessments.Visits.Judge')], title: 'AssessmentsUi::Visit:Judge', loadComponent: () => import('./visits/visit-score').then((m) => m.VisitScore) },
  { path: 'rectifications', canActivate: rectifications, title: 'AssessmentsUi::Rectifications', loadComponent: () => import('./rectifications/rectification-list').then((m) => m.RectificationList) },
  { path: 'rectifications/propose', canActivate: [needs('Assessments.Rectifications.Propose')], title: 'AssessmentsUi::Rectification:Propose', loadComponent: () => import('./rectifications/rectification-propose').then((m) => m.RectificationPropose) },
  { path: 'rectifications/:id', canActivate: rectifications, title: 'AssessmentsUi::Rectifications', loadComponent: () => import('./rectifications/rectification-page').then((m) => m.RectificationPage) },
  { path: 'stars', canActivate: stars, title: 'AssessmentsUi::Stars', loadComponent: () => import('./member-stars/star-list').then((m) => m.StarList) },
  { path: 'stars/:id', canActivate: stars, title: 'AssessmentsUi::Stars', loadComponent: () => import('./member-stars/star-page').then((m) => m.StarPage) },
];

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
];

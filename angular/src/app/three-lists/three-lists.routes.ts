import { Route, Routes } from '@angular/router';
import { leaveWarned } from '../core/draft';
import { needs } from '../core/permission';

const canDeactivate = [leaveWarned];
const lists = [needs('ThreeLists.Lists')];
const reports = [needs('ThreeLists.Reports')];
const boards = [needs('ThreeLists.Board')];
const answers = [needs('ThreeLists.Lists.Answer')];
const supervises = [needs('ThreeLists.Lists.Supervise')];

/** The deeds that problems and tasks share, each a page below the entry's. */
function deeds(path: string, kind: string): Route[] {
  const data = { kind };
  return [
    { path: `${path}/:id/apply-closure`, canActivate: answers, canDeactivate, data, title: 'ThreeListsUi::Deed:applyClosure', loadComponent: () => import('./deed-pages/apply-closure').then((m) => m.ApplyClosure) },
    { path: `${path}/:id/verify-closure`, canActivate: supervises, data, title: 'ThreeListsUi::Deed:verifyClosure', loadComponent: () => import('./deed-pages/verify-closure').then((m) => m.VerifyClosure) },
    { path: `${path}/:id/ask-extension`, canActivate: answers, data, title: 'ThreeListsUi::Deed:askExtension', loadComponent: () => import('./deed-pages/ask-extension').then((m) => m.AskExtension) },
    { path: `${path}/:id/decide-extension`, canActivate: supervises, data, title: 'ThreeListsUi::Deed:decideExtension', loadComponent: () => import('./deed-pages/decide-extension').then((m) => m.DecideExtension) },
    { path: `${path}/:id/help`, canActivate: answers, data, title: 'ThreeListsUi::Deed:reportHelp', loadComponent: () => import('./deed-pages/report-help').then((m) => m.ReportHelp) },
    { path: `${path}/:id/look-back`, canActivate: supervises, data, title: 'ThreeListsUi::Deed:lookBack', loadComponent: () => import('./deed-pages/look-back').then((m) => m.LookBack) },
  ];
}

const problemEdit = { canActivate: [needs('ThreeLists.Lists.ManageProblems')], canDeactivate, loadComponent: () => import('./problem-edit/problem-edit').then((m) => m.ProblemEdit) };
const taskEdit = { canActivate: [needs('ThreeLists.Lists.ManageTasks')], canDeactivate, loadComponent: () => import('./task-edit/task-edit').then((m) => m.TaskEdit) };
const dutyEdit = { canActivate: [needs('ThreeLists.Lists.ManageDuties')], canDeactivate, loadComponent: () => import('./duty-edit/duty-edit').then((m) => m.DutyEdit) };

export const routes: Routes = [
  { path: 'problems', canActivate: lists, title: '::Menu:Problems', loadComponent: () => import('./problem-list/problem-list').then((m) => m.ProblemList) },
  { path: 'problems/new', title: 'ThreeListsUi::Problem:New', ...problemEdit },
  { path: 'problems/:id', canActivate: lists, title: 'ThreeListsUi::Problem', loadComponent: () => import('./problem-page/problem-page').then((m) => m.ProblemPage) },
  { path: 'problems/:id/edit', title: 'ThreeListsUi::Deed:update', ...problemEdit },
  ...deeds('problems', 'problem'),
  { path: 'tasks', canActivate: lists, title: '::Menu:Tasks', loadComponent: () => import('./task-list/task-list').then((m) => m.TaskList) },
  { path: 'tasks/new', title: 'ThreeListsUi::Task:New', ...taskEdit },
  { path: 'tasks/:id', canActivate: lists, title: 'ThreeListsUi::Task', loadComponent: () => import('./task-page/task-page').then((m) => m.TaskPage) },
  { path: 'tasks/:id/edit', title: 'ThreeListsUi::Deed:update', ...taskEdit },
  { path: 'tasks/:id/split', canActivate: supervises, canDeactivate, title: 'ThreeListsUi::Deed:split', loadComponent: () => import('./task-split/task-split').then((m) => m.TaskSplit) },
  { path: 'tasks/:id/progress', canActivate: answers, title: 'ThreeListsUi::Deed:reportProgress', loadComponent: () => import('./deed-pages/report-progress').then((m) => m.ReportProgress) },
  ...deeds('tasks', 'work-task'),
  { path: 'duties', canActivate: lists, title: '::Menu:Duties', loadComponent: () => import('./duty-list/duty-list').then((m) => m.DutyList) },
  { path: 'duties/new', title: 'ThreeListsUi::Duty:New', ...dutyEdit },
  { path: 'duties/:id/edit', title: 'ThreeListsUi::Duty:Edit', ...dutyEdit },
  { path: 'handover', canActivate: [needs('ThreeLists.Lists.Handover')], title: 'ThreeListsUi::Handover', loadComponent: () => import('./handover/handover').then((m) => m.Handover) },
  { path: 'ledger/import', canActivate: [needs('ThreeLists.Lists.ImportLedger')], canDeactivate, title: 'ThreeListsUi::Ledger:Import', loadComponent: () => import('./ledger/ledger-import').then((m) => m.LedgerImport) },
  { path: 'report', canActivate: reports, title: '::Menu:WeeklyReport', loadComponent: () => import('./weekly-report/weekly-report').then((m) => m.WeeklyReport) },
  { path: 'reports', canActivate: reports, title: 'ThreeListsUi::Reports', loadComponent: () => import('./report-list/report-list').then((m) => m.ReportList) },
  { path: 'reports/:id', canActivate: reports, title: 'ThreeListsUi::Review:Report', loadComponent: () => import('./report-page/report-page').then((m) => m.ReportPage) },
  { path: 'review', canActivate: reports, title: '::Menu:WeeklyReview', loadComponent: () => import('./review/review').then((m) => m.Review) },
  { path: 'board', canActivate: boards, title: '::Menu:WeeklyBoard', loadComponent: () => import('./board/board').then((m) => m.Board) },
  { path: 'dispatch', canActivate: boards, title: 'ThreeListsUi::Dispatch', loadComponent: () => import('./dispatch/dispatch').then((m) => m.DispatchPage) },
  { path: 'calendar', canActivate: [needs('ThreeLists.Calendar')], title: '::Menu:Calendar', loadComponent: () => import('./calendar/calendar').then((m) => m.Calendar) },
  { path: 'holidays/import', canActivate: [needs('ThreeLists.Calendar.Manage')], canDeactivate, title: 'ThreeListsUi::Holiday:Import', loadComponent: () => import('./calendar/holiday-import').then((m) => m.HolidayImport) },
  { path: 'burden', canActivate: [needs('ThreeLists.Burden')], title: '::Menu:Burden', loadComponent: () => import('./burden/burden').then((m) => m.Burden) },
];

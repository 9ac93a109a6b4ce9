import { Routes } from '@angular/router';
import { leaveWarned } from '../core/draft';
import { needs } from '../core/permission';

const canDeactivate = [leaveWarned];
const letters = [needs('ResponsibilityLetters.Letters')];
const campaigns = [needs('ResponsibilityLetters.Campaigns')];

export const routes: Routes = [
  {
    path: 'templates',
    canActivate: [needs('ResponsibilityLetters.Templates')],
    title: '::Menu:Templates',
    loadComponent: () => import('./template-list/template-list').then((m) => m.TemplateList),
  },
  {
    path: 'templates/new',
    canActivate: [needs('ResponsibilityLetters.Templates.Manage')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Template:New',
    loadComponent: () => import('./template-edit/template-edit').then((m) => m.TemplateEdit),
  },
  {
    path: 'templates/:id',
    canActivate: [needs('ResponsibilityLetters.Templates')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Template',
    loadComponent: () => import('./template-edit/template-edit').then((m) => m.TemplateEdit),
  },
  { path: 'campaigns', canActivate: campaigns, title: '::Menu:Campaigns', loadComponent: () => import('./campaign-list/campaign-list').then((m) => m.CampaignList) },
  {
    path: 'campaigns/new',
    canActivate: [needs('ResponsibilityLetters.Campaigns.Manage')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Campaign:New',
    loadComponent: () => import('./campaign-wizard/campaign-wizard').then((m) => m.CampaignWizard),
  },
  { path: 'campaigns/:id', canActivate: campaigns, title: 'ResponsibilityLettersUi::Campaign', loadComponent: () => import('./campaign-board/campaign-board').then((m) => m.CampaignBoard) },
  {
    path: 'campaigns/:id/coverage',
    canActivate: campaigns,
    title: 'ResponsibilityLettersUi::Coverage',
    loadComponent: () => import('./campaign-coverage/campaign-coverage').then((m) => m.CampaignCoverage),
  },
  { path: 'letters', canActivate: letters, title: '::Menu:Letters', loadComponent: () => import('./letter-list/letter-list').then((m) => m.LetterList) },
  { path: 'letters/:id', canActivate: letters, title: 'ResponsibilityLettersUi::Letter', loadComponent: () => import('./letter-page/letter-page').then((m) => m.LetterPage) },
  ...(['amend', 'reissue'] as const).map((deed) => ({
    path: `letters/:id/${deed}`,
    canActivate: [needs('ResponsibilityLetters.Letters.Amend')],
    canDeactivate,
    data: { deed },
    title: `ResponsibilityLettersUi::Deed:${deed}`,
    loadComponent: () => import('./letter-revise/letter-revise').then((m) => m.LetterRevise),
  })),
  {
    path: 'letters/:id/derive',
    canActivate: [needs('ResponsibilityLetters.Letters.Derive')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Deed:derive',
    loadComponent: () => import('./letter-derive/letter-derive').then((m) => m.LetterDerive),
  },
  {
    path: 'letters/:id/mid-year-check',
    canActivate: [needs('ResponsibilityLetters.Letters.Inspect')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Deed:mid-year-check',
    loadComponent: () => import('./mid-year-check/mid-year-check').then((m) => m.MidYearCheck),
  },
  {
    path: 'letters/:id/year-end-acceptance',
    canActivate: [needs('ResponsibilityLetters.Letters.Accept')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Deed:year-end-acceptance',
    loadComponent: () => import('./year-end-acceptance/year-end-acceptance').then((m) => m.YearEndAcceptance),
  },
  {
    path: 'pledges',
    canActivate: [needs('ResponsibilityLetters.Pledges')],
    title: 'ResponsibilityLettersUi::Pledges',
    loadComponent: () => import('./pledge-board/pledge-board').then((m) => m.PledgeBoard),
  },
  {
    path: 'pledges/new',
    canActivate: [needs('ResponsibilityLetters.Pledges.Manage')],
    canDeactivate,
    title: 'ResponsibilityLettersUi::Pledge:New',
    loadComponent: () => import('./pledge-edit/pledge-edit').then((m) => m.PledgeEdit),
  },
  {
    path: 'pledges/:id',
    canActivate: [needs('ResponsibilityLetters.Pledges')],
    title: 'ResponsibilityLettersUi::Pledge',
    loadComponent: () => import('./pledge-page/pledge-page').then((m) => m.PledgePage),
  },
  { path: 'year-plan', canActivate: campaigns, title: 'ResponsibilityLettersUi::YearPlan', loadComponent: () => import('./year-plan/year-plan').then((m) => m.YearPlan) },
];

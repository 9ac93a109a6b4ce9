import { Routes } from '@angular/router';
import { leaveWarned } from '../core/draft';
import { needs } from '../core/permission';

const canDeactivate = [leaveWarned];
const restructure = [needs('Hierarchy.Organizations.Restructure')];

/** The tabs of an organization's page, and the deeds that are done on it. */
const organizationTabs: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overview' },
  { path: 'overview', loadComponent: () => import('./organization-overview/organization-overview').then((m) => m.OrganizationOverview) },
  {
    path: 'members',
    canActivate: [needs('Hierarchy.Members')],
    loadComponent: () => import('./organization-members/organization-members').then((m) => m.OrganizationMembers),
  },
  { path: 'posts', loadComponent: () => import('./organization-posts/organization-posts').then((m) => m.OrganizationPosts) },
  { path: 'term', loadComponent: () => import('./organization-term/organization-term').then((m) => m.OrganizationTerm) },
  { path: 'resources', loadComponent: () => import('./organization-resources/organization-resources').then((m) => m.OrganizationResources) },
  { path: 'history', loadComponent: () => import('./organization-history/organization-history').then((m) => m.OrganizationHistory) },
  {
    path: 'edit',
    canActivate: [needs('Hierarchy.Organizations.Edit')],
    canDeactivate,
    loadComponent: () => import('./organization-edit/organization-edit').then((m) => m.OrganizationEdit),
  },
  { path: 'move', canActivate: restructure, loadComponent: () => import('./organization-deeds/move-organization').then((m) => m.MoveOrganization) },
  { path: 'merge', canActivate: restructure, loadComponent: () => import('./organization-deeds/merge-organization').then((m) => m.MergeOrganization) },
  { path: 'split', canActivate: restructure, loadComponent: () => import('./organization-deeds/split-organization').then((m) => m.SplitOrganization) },
  { path: 'dissolve', canActivate: restructure, loadComponent: () => import('./organization-deeds/dissolve-organization').then((m) => m.DissolveOrganization) },
];

export const routes: Routes = [
  {
    path: 'organizations',
    canActivate: [needs('Hierarchy.Organizations')],
    title: '::Menu:OrganizationTree',
    loadComponent: () => import('./organization-list/organization-list').then((m) => m.OrganizationList),
  },
  {
    path: 'organizations/new',
    canActivate: [needs('Hierarchy.Organizations.Edit')],
    canDeactivate,
    title: 'HierarchyUi::Organizations:New',
    loadComponent: () => import('./organization-edit/organization-edit').then((m) => m.OrganizationEdit),
  },
  {
    path: 'organizations/:id',
    canActivate: [needs('Hierarchy.Organizations')],
    title: '::Organizations',
    loadComponent: () => import('./organization-page/organization-page').then((m) => m.OrganizationPage),
    children: organizationTabs,
  },
  {
    path: 'members',
    canActivate: [needs('Hierarchy.Members')],
    title: '::Menu:Members',
    loadComponent: () => import('./member-list/member-list').then((m) => m.MemberList),
  },
  {
    path: 'members/new',
    canActivate: [needs('Hierarchy.Members.Edit')],
    canDeactivate,
    title: 'HierarchyUi::Members:New',
    loadComponent: () => import('./member-edit/member-edit').then((m) => m.MemberEdit),
  },
  {
    path: 'members/:id',
    canActivate: [needs('Hierarchy.Members')],
    title: '::Menu:Members',
    loadComponent: () => import('./member-page/member-page').then((m) => m.MemberPage),
  },
  {
    path: 'members/:id/edit',
    canActivate: [needs('Hierarchy.Members.Edit')],
    canDeactivate,
    title: '::Menu:Members',
    loadComponent: () => import('./member-edit/member-edit').then((m) => m.MemberEdit),
  },
  {
    path: 'import',
    canActivate: [needs('Hierarchy.Organizations.Import || Hierarchy.Members.Import')],
    canDeactivate,
    title: '::Menu:RosterImport',
    loadComponent: () => import('./roster-import/roster-import').then((m) => m.RosterImport),
  },
];

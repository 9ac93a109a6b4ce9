import { Routes } from '@angular/router';
import { leaveWarned } from '../core/draft';
import { needs } from '../core/permission';

const canDeactivate = [leaveWarned];

export const routes: Routes = [
  {
    path: 'users',
    canActivate: [needs('AbpIdentity.Users')],
    title: '::Menu:Users',
    loadComponent: () => import('./user-list/user-list').then((m) => m.UserList),
  },
  {
    path: 'users/new',
    canActivate: [needs('AbpIdentity.Users.Create')],
    canDeactivate,
    title: '::Users:New',
    loadComponent: () => import('./user-edit/user-edit').then((m) => m.UserEdit),
  },
  {
    path: 'users/:id',
    canActivate: [needs('AbpIdentity.Users')],
    canDeactivate,
    title: '::Users:One',
    loadComponent: () => import('./user-edit/user-edit').then((m) => m.UserEdit),
  },
  {
    path: 'roles',
    canActivate: [needs('AbpIdentity.Roles')],
    title: '::Menu:Roles',
    loadComponent: () => import('./role-list/role-list').then((m) => m.RoleList),
  },
  {
    path: 'roles/new',
    canActivate: [needs('AbpIdentity.Roles.Create')],
    canDeactivate,
    title: '::Roles:New',
    loadComponent: () => import('./role-edit/role-edit').then((m) => m.RoleEdit),
  },
  {
    path: 'roles/:id',
    canActivate: [needs('AbpIdentity.Roles.Update')],
    canDeactivate,
    title: '::Roles:One',
    loadComponent: () => import('./role-edit/role-edit').then((m) => m.RoleEdit),
  },
  {
    path: 'permissions/:provider/:key',
    canActivate: [needs('AbpIdentity.Roles.ManagePermissions || AbpIdentity.Users.ManagePermissions')],
    canDeactivate,
    title: '::Permissions',
    loadComponent: () => import('./permission-editor/permission-editor').then((m) => m.PermissionEditor),
  },
  {
    path: 'tenants',
    canActivate: [needs('AbpTenantManagement.Tenants')],
    title: '::Menu:Tenants',
    loadComponent: () => import('./tenant-list/tenant-list').then((m) => m.TenantList),
  },
  {
    path: 'tenants/new',
    canActivate: [needs('AbpTenantManagement.Tenants.Create')],
    canDeactivate,
    title: '::Tenants:New',
    loadComponent: () => import('./tenant-edit/tenant-edit').then((m) => m.TenantEdit),
  },
  {
    path: 'tenants/:id',
    canActivate: [needs('AbpTenantManagement.Tenants.Update')],
    canDeactivate,
    title: '::Tenants:One',
    loadComponent: () => import('./tenant-edit/tenant-edit').then((m) => m.TenantEdit),
  },
  {
    path: 'tenants/:id/features',
    canActivate: [needs('AbpTenantManagement.Tenants.ManageFeatures')],
    canDeactivate,
    title: '::Features',
    loadComponent: () => import('./feature-editor/feature-editor').then((m) => m.FeatureEditor),
  },
  {
    path: 'settings',
    canActivate: [needs('SettingManagement.Settings || SettingManagement.Emailing')],
    canDeactivate,
    title: '::Menu:Settings',
    loadComponent: () => import('./setting-list/setting-list').then((m) => m.SettingList),
  },
  {
    path: 'settings/emailing',
    canActivate: [needs('SettingManagement.Emailing')],
    canDeactivate,
    title: '::Emailing',
    loadComponent: () => import('./emailing/emailing').then((m) => m.Emailing),
  },
  {
    path: 'audit-log',
    canActivate: [needs('Administration.AuditLogs')],
    title: '::Menu:AuditLog',
    loadComponent: () => import('./audit-log/audit-log').then((m) => m.AuditLog),
  },
  {
    path: 'audit-log/:id',
    canActivate: [needs('Administration.AuditLogs')],
    title: '::Menu:AuditLog',
    loadComponent: () => import('./audit-entry/audit-entry').then((m) => m.AuditEntryPage),
  },
  {
    path: 'jobs',
    canActivate: [needs('Platform.Jobs')],
    title: '::Menu:Jobs',
    loadComponent: () => import('./job-list/job-list').then((m) => m.JobList),
  },
  { path: 'notifications', title: '::Notifications', loadComponent: () => import('./notification-list/notification-list').then((m) => m.NotificationList) },
  { path: 'profile', title: '::Menu:Me', loadComponent: () => import('./profile/profile').then((m) => m.ProfilePage) },
];

import { Injectable, inject } from '@angular/core';
import { Http, Items, Page } from '../core/http';
import { ListRequest } from '../shared/data-table/every-page';
import { Job } from '../shared/job-progress/job';
import {
  AuditEntry,
  AuditVerification,
  EmailSettings,
  FeatureGroup,
  Notification,
  NotificationChoice,
  NotificationChoices,
  PermissionGroup,
  Profile,
  Role,
  SettingGroup,
  SignedInSession,
  Tenant,
  TwoFactor,
  User,
} from './administration-models';

/** The administration's part of the host's interface, in ABP's shapes. */
@Injectable({ providedIn: 'root' })
export class AdministrationApi {
  private readonly http = inject(Http);

  readonly users = {
    list: (request: ListRequest) => this.http.get<Page<User>>('/api/identity/users', request),
    get: (id: string) => this.http.get<User>(`/api/identity/users/${id}`),
    create: (input: object) => this.http.post<User>('/api/identity/users', input),
    update: (id: string, input: object) => this.http.put<User>(`/api/identity/users/${id}`, input),
    delete: (id: string) => this.http.delete(`/api/identity/users/${id}`),
    roles: (id: string) => this.http.get<Items<Role>>(`/api/identity/users/${id}/roles`),
    assignRoles: (id: string, roleNames: string[]) => this.http.put(`/api/identity/users/${id}/roles`, { roleNames }),
    assignableRoles: () => this.http.get<Items<Role>>('/api/identity/users/assignable-roles'),
    resetPassword: (id: string, password: string) => this.http.post(`/api/identity/users/${id}/reset-password`, { password }),
    lock: (id: string) => this.http.post(`/api/identity/users/${id}/lock`),
    unlock: (id: string) => this.http.post(`/api/identity/users/${id}/unlock`),
    endSessions: (id: string) => this.http.post(`/api/identity/users/${id}/end-sessions`),
  };

  readonly roles = {
    list: (request: ListRequest) => this.http.get<Page<Role>>('/api/identity/roles', request),
    get: (id: string) => this.http.get<Role>(`/api/identity/roles/${id}`),
    create: (input: object) => this.http.post<Role>('/api/identity/roles', input),
    update: (id: string, input: object) => this.http.put<Role>(`/api/identity/roles/${id}`, input),
    delete: (id: string) => this.http.delete(`/api/identity/roles/${id}`),
  };

  readonly permissions = {
    get: (providerName: string, providerKey: string) =>
      this.http.get<{ entityDisplayName: string; groups: PermissionGroup[] }>('/api/permission-management/permissions', { providerName, providerKey }),
    update: (providerName: string, providerKey: string, permissions: { name: string; isGranted: boolean }[]) =>
      this.http.put('/api/permission-management/permissions', { permissions }, { providerName, providerKey }),
  };

  readonly tenants = {
    list: (request: ListRequest) => this.http.get<Page<Tenant>>('/api/multi-tenancy/tenants', request),
    get: (id: string) => this.http.get<Tenant>(`/api/multi-tenancy/tenants/${id}`),
    create: (input: object) => this.http.post<Tenant>('/api/multi-tenancy/tenants', input),
    update: (id: string, input: object) => this.http.put<Tenant>(`/api/multi-tenancy/tenants/${id}`, input),
  };

  readonly features = {
    get: (tenantId: string) =>
      this.http.get<{ groups: FeatureGroup[] }>('/api/feature-management/features', { providerName: 'T', providerKey: tenantId }),
    update: (tenantId: string, features: { name: string; value: string }[]) =>
      this.http.put('/api/feature-management/features', { features }, { providerName: 'T', providerKey: tenantId }),
  };

  readonly settings = {
    get: () => this.http.get<{ groups: SettingGroup[] }>('/api/setting-management/settings'),
    update: (settings: { name: string; value: string }[]) => this.http.put('/api/setting-management/settings', { settings }),
    emailing: () => this.http.get<EmailSettings>('/api/setting-management/emailing'),
    updateEmailing: (input: object) => this.http.post('/api/setting-management/emailing', input),
    sendTestEmail: (input: object) => this.http.post('/api/setting-management/emailing/send-test-email', input),
  };

  readonly account = {
    profile: () => this.http.get<Profile>('/api/account/my-profile'),
    updateProfile: (input: object) => this.http.put<Profile>('/api/account/my-profile', input),
    changePassword: (input: object) => this.http.post('/api/account/my-profile/change-password', input),
    twoFactor: () => this.http.get<TwoFactor>('/api/account/two-factor'),
    enableTwoFactor: (code: string) => this.http.post('/api/account/two-factor/enable', { code }),
    disableTwoFactor: (password: string) => this.http.post('/api/account/two-factor/disable', { password }),
    sessions: () => this.http.get<Items<SignedInSession>>('/api/account/sessions'),
    endSession: (id: string) => this.http.delete(`/api/account/sessions/${id}`),
  };

  readonly auditLog = {
    list: (request: ListRequest) => this.http.get<Page<AuditEntry>>('/api/administration/audit-log', request),
    get: (id: string) => this.http.get<AuditEntry>(`/api/administration/audit-log/${id}`),
    verify: () => this.http.get<AuditVerification>('/api/administration/audit-log/verification'),
  };

  readonly jobs = {
    list: (request: ListRequest) => this.http.get<Page<Job>>('/api/platform/job', request),
  };

  readonly notifications = {
    list: (request: ListRequest) => this.http.get<Page<Notification>>('/api/administration/notification', request),
    read: (id: string) => this.http.post(`/api/administration/notification/${id}/read`),
    choices: () => this.http.get<NotificationChoices>('/api/administration/notification-choice'),
    choose: (kinds: Omit<NotificationChoice, 'name'>[]) => this.http.put('/api/administration/notification-choice', { kinds }),
    readAll: () => this.http.post('/api/administration/notification/read-all'),
  };
}

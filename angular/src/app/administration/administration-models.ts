export interface User {
  id: string;
  userName: string;
  name?: string;
  surname?: string;
  email: string;
  phoneNumber?: string;
  isActive: boolean;
  lockoutEnabled: boolean;
  lockoutEnd?: string;
  concurrencyStamp: string;
  creationTime: string;
}

export interface Role {
  id: string;
  name: string;
  isDefault: boolean;
  isStatic: boolean;
  isPublic: boolean;
  concurrencyStamp: string;
}

export interface Permission {
  name: string;
  displayName: string;
  parentName?: string | null;
  isGranted: boolean;
  grantedProviders: { providerName: string; providerKey: string }[];
}

export interface PermissionGroup {
  name: string;
  displayName: string;
  permissions: Permission[];
}

export interface Tenant {
  id: string;
  name: string;
  displayName: string;
  isActive: boolean;
  /** The accounts made with a county, with their one-time passwords: told once, when it is created. */
  administrators?: { userName: string; password?: string }[];
  concurrencyStamp: string;
}

export interface Feature {
  name: string;
  displayName: string;
  value: string;
  description?: string;
  depth: number;
  valueType: {
    name: string;
    validator?: { name: string };
    itemSource?: { items: { value: string; displayText: { name: string; resourceName?: string } }[] };
  };
}

export interface FeatureGroup {
  name: string;
  displayName: string;
  features: Feature[];
}

export interface Setting {
  name: string;
  displayName: string;
  description?: string;
  value: string;
  defaultValue?: string;
  valueType: string;
}

export interface SettingGroup {
  name: string;
  displayName: string;
  settings: Setting[];
}

export interface EmailSettings {
  smtpHost: string;
  smtpPort: number;
  smtpUserName: string;
  smtpPassword: string;
  smtpDomain: string;
  smtpEnableSsl: boolean;
  smtpUseDefaultCredentials: boolean;
  defaultFromAddress: string;
  defaultFromDisplayName: string;
}

export interface Profile {
  userName: string;
  email: string;
  name?: string;
  surname?: string;
  phoneNumber?: string;
}

export interface TwoFactor {
  isEnabled: boolean;
  sharedKey?: string;
  authenticatorUri?: string;
}

export interface SignedInSession {
  id: string;
  device?: string;
  ipAddress?: string;
  signedInAt: string;
  lastSeenAt?: string;
  isCurrent: boolean;
}

export interface AuditEntry {
  id: string;
  time: string;
  userName?: string;
  action: string;
  path?: string;
  status: number;
  errorCode?: string;
  clientIp?: string;
  traceId?: string;
  reason?: string;
  changes?: string;
}

/** Whether the stored log is what was once sealed. */
export interface AuditVerification {
  valid: boolean;
  findings: string[];
}

export type EmailChoice = 'dailyDigest' | 'atOnce' | 'never';

/** How one kind of notification reaches the user beside the inbox. */
export interface NotificationChoice {
  kind: string;
  name: string;
  email: EmailChoice;
  weCom: boolean;
  dingTalk: boolean;
}

/** The channels are those that the county has set up. */
export interface NotificationChoices {
  channels: { email: boolean; weCom: boolean; dingTalk: boolean };
  kinds: NotificationChoice[];
}

export interface Notification {
  id: string;
  kind: string;
  text: string;
  link?: string;
  createdAt: string;
  readAt?: string | null;
}

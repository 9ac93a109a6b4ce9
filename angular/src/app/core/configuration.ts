export interface CurrentUser {
  isAuthenticated: boolean;
  id?: string;
  tenantId?: string;
  userName?: string;
  name?: string;
  roles: string[];
}

export interface CurrentTenant {
  id?: string;
  name?: string;
  displayName?: string;
  isAvailable: boolean;
}

/** The part of ABP's ApplicationConfigurationDto that our screens use. */
export interface Configuration {
  auth: { grantedPolicies: Record<string, boolean> };
  setting: { values: Record<string, string> };
  features: { values: Record<string, string> };
  currentUser: CurrentUser;
  currentTenant: CurrentTenant;
}

export const nobody: Configuration = {
  auth: { grantedPolicies: {} },
  setting: { values: {} },
  features: { values: {} },
  currentUser: { isAuthenticated: false, roles: [] },
  currentTenant: { isAvailable: false },
};

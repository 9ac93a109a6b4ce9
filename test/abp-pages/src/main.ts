import { Component, inject, provideAppInitializer, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter, Routes } from '@angular/router';
import { createRoutes as account } from '@abp/ng.account';
import { provideAccountConfig } from '@abp/ng.account/config';
import { DynamicLayoutComponent, RoutesService, eLayoutType, provideAbpCore, withOptions } from '@abp/ng.core';
import { registerLocaleForEsBuild } from '@abp/ng.core/locale';
import { provideFeatureManagementConfig } from '@abp/ng.feature-management';
import { createRoutes as identity } from '@abp/ng.identity';
import { provideIdentityConfig } from '@abp/ng.identity/config';
import { createRoutes as settings } from '@abp/ng.setting-management';
import { provideSettingManagementConfig } from '@abp/ng.setting-management/config';
import { createRoutes as tenants } from '@abp/ng.tenant-management';
import { provideTenantManagementConfig } from '@abp/ng.tenant-management/config';
import { provideThemeBasicConfig } from '@abp/ng.theme.basic';
import { provideAbpThemeShared } from '@abp/ng.theme.shared';
import { provideCookieSession } from './cookie-session';

@Component({ selector: 'app-home', template: '' })
class Home {}

@Component({ selector: 'app-root', imports: [DynamicLayoutComponent], template: '<abp-dynamic-layout />' })
class App {}

const routes: Routes = [
  { path: '', pathMatch: 'full', component: Home },
  { path: 'account', children: account({ isPersonalSettingsChangedConfirmationActive: false }) },
  { path: 'identity', children: identity() },
  { path: 'tenant-management', children: tenants() },
  { path: 'setting-management', children: settings() },
];

const environment = {
  production: true,
  application: { name: 'PartyOrg', baseUrl: location.origin },
  apis: { default: { url: '', rootNamespace: 'PartyOrg' } }, // relative: the pages come from the host's own origin
};

void bootstrapApplication(App, {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideRouter(routes),
    provideAnimations(),
    provideAbpCore(withOptions({ environment, registerLocaleFn: registerLocaleForEsBuild() })),
    provideAbpThemeShared(),
    provideThemeBasicConfig(),
    provideAccountConfig(),
    provideIdentityConfig(),
    provideTenantManagementConfig(),
    provideSettingManagementConfig(),
    provideFeatureManagementConfig(),
    provideCookieSession(),
    provideAppInitializer(() => void inject(RoutesService).add([{ path: '/', name: '::Menu:Home', order: 1, layout: eLayoutType.application }])),
  ],
});

import { registerLocaleData } from '@angular/common';
import { provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import en from '@angular/common/locales/en';
import zh from '@angular/common/locales/zh-Hans';
import {
  ApplicationConfig,
  ErrorHandler,
  LOCALE_ID,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { NZ_I18N, en_US, zh_CN } from 'ng-zorro-antd/i18n';
import { NzModalService } from 'ng-zorro-antd/modal';
import { routes } from './app.routes';
import { hostHeaders, signInWhenAsked } from './core/interceptors';
import { PageTitle } from './core/page-title';
import { Preferences } from './core/preferences';
import { TellUncaught } from './core/problem';
import { start } from './core/start';
import { icons } from './shell/icons';

registerLocaleData(zh, 'zh-Hans');
registerLocaleData(zh, 'zh');
registerLocaleData(en);

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideHttpClient(
      withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'RequestVerificationToken' }),
      withInterceptors([hostHeaders, signInWhenAsked]),
    ),
    provideAppInitializer(start),
    NzModalService,
    icons,
    { provide: LOCALE_ID, useFactory: () => inject(Preferences).language() },
    { provide: NZ_I18N, useFactory: () => (inject(Preferences).language() === 'en' ? en_US : zh_CN) },
    { provide: ErrorHandler, useClass: TellUncaught },
    { provide: TitleStrategy, useClass: PageTitle },
  ],
};

import { HTTP_INTERCEPTORS, HttpClient, HttpEvent, HttpHandler, HttpHeaders, HttpInterceptor, HttpRequest } from '@angular/common/http';
import { EnvironmentProviders, Injectable, inject, makeEnvironmentProviders } from '@angular/core';
import { CanActivateFn, Params, Router } from '@angular/router';
import { ApiInterceptor, AuthGuard, AuthService, ConfigStateService, HttpWaitService, LoginParams, SessionStateService, asyncAuthGuard, authGuard } from '@abp/ng.core';
import { Observable, finalize, of, switchMap, tap, throwError } from 'rxjs';

/** The words for each result of signing in other than success. */
const refusals: Record<number, string> = { 2: 'AbpAccount::InvalidUserNameOrPassword', 3: 'AbpAccount::LoginIsNotAllowed', 4: 'AbpAccount::UserLockedOutMessage' };

/** What ABP's packages call instead of its OAuth package: a session kept by the host in a cookie. */
@Injectable()
class CookieAuthService extends AuthService {
  private readonly http = inject(HttpClient);
  private readonly config = inject(ConfigStateService);
  private readonly router = inject(Router);

  override init(): Promise<void> {
    return Promise.resolve();
  }

  override get isInternalAuth(): boolean {
    return true;
  }

  override get isAuthenticated(): boolean {
    return this.config.getDeep('currentUser.isAuthenticated') === true;
  }

  override login(params: LoginParams): Observable<unknown> {
    const body = { userNameOrEmailAddress: params.username, password: params.password, rememberMe: params.rememberMe ?? false };
    return this.http.post<{ result: number; description: string }>('/api/account/login', body).pipe(
      switchMap((answer) => (answer.result === 1 ? this.config.refreshAppState() : throwError(() => ({ error: { error: { message: refusals[answer.result] } } })))),
      tap(() => void this.router.navigateByUrl(params.redirectUrl ?? '/')),
    );
  }

  /** ABP calls this without subscribing after an answer of 401, so the call is made here. */
  override logout(queryParams?: Params): Observable<unknown> {
    if (queryParams?.['noRedirectToLogoutUrl']) {
      this.navigateToLogin();
      return of(null);
    }
    return this.http.post('/api/account/logout', null).pipe(
      switchMap(() => this.config.refreshAppState()),
      tap(() => this.navigateToLogin()),
    );
  }

  override navigateToLogin(queryParams?: Params): void {
    void this.router.navigate(['/account/login'], { queryParams });
  }

  override getAccessToken(): string {
    return '';
  }
}

/** The headers that ABP's OAuth package would add. */
@Injectable()
class CookieApiInterceptor implements HttpInterceptor {
  private readonly session = inject(SessionStateService);
  private readonly waiting = inject(HttpWaitService);

  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    this.waiting.addRequest(request);
    return next.handle(request.clone({ headers: this.getAdditionalHeaders(request.headers) })).pipe(finalize(() => this.waiting.deleteRequest(request)));
  }

  getAdditionalHeaders(headers = new HttpHeaders()): HttpHeaders {
    const [language, tenant] = [this.session.getLanguage(), this.session.getTenant()?.id];
    const known = headers.set('X-Requested-With', 'XMLHttpRequest');
    const spoken = language ? known.set('Accept-Language', language) : known;
    return tenant ? spoken.set('__tenant', tenant) : spoken;
  }
}

const guard: CanActivateFn = () => inject(AuthService).isAuthenticated || inject(Router).parseUrl('/account/login');

/** ng.core's own guards always refuse; the router looks guard functions up in the injector, so they can be replaced. */
export function provideCookieSession(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: AuthService, useClass: CookieAuthService },
    { provide: ApiInterceptor, useClass: CookieApiInterceptor },
    { provide: HTTP_INTERCEPTORS, useExisting: ApiInterceptor, multi: true },
    { provide: AuthGuard, useValue: { canActivate: guard } },
    { provide: authGuard, useValue: guard },
    { provide: asyncAuthGuard, useValue: guard },
  ]);
}

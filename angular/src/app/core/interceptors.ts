import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { throwError } from 'rxjs';
import { catchError } from 'rxjs/operators';
import { Preferences } from './preferences';
import { Session } from './session';

/** Says in which language we speak and, until someone is signed in, which county is meant. */
export const hostHeaders: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/')) {
    return next(request);
  }
  const preferences = inject(Preferences);
  let headers = request.headers
    .set('Accept-Language', preferences.language())
    .set('X-Requested-With', 'XMLHttpRequest');
  const tenant = preferences.tenant();
  if (tenant && request.url.startsWith('/api/account/') && !inject(Session).signedIn()) {
    headers = headers.set('__tenant', tenant.id);
  }
  return next(request.clone({ headers }));
};

/** A session that ended elsewhere leads to the sign-in page, and from there back to where the user was. */
export const signInWhenAsked: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: HttpErrorResponse) => {
      if (error.status === 401 && session.signedIn()) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { returnUrl: router.url, ended: true } });
      }
      return throwError(() => error);
    }),
  );
};

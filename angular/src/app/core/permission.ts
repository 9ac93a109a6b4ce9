import { Directive, TemplateRef, ViewContainerRef, effect, inject, input } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Lets nobody in who is not signed in; afterwards they come back to the address they wanted. */
export const signedIn: CanActivateFn = (_, state) =>
  inject(Session).signedIn() || inject(Router).createUrlTree(['/sign-in'], { queryParams: { returnUrl: state.url } });

/** Opens a route to those who hold the policy and says so to the others. */
export function needs(policy: string): CanActivateFn {
  return () => inject(Session).permits(policy) || inject(Router).createUrlTree(['/forbidden']);
}

/** Shows its element only to those who hold the policy: `*can="'AbpIdentity.Users.Create'"`. */
@Directive({ selector: '[can]' })
export class Can {
  readonly can = input.required<string>();

  constructor() {
    const session = inject(Session);
    const template = inject(TemplateRef);
    const container = inject(ViewContainerRef);
    effect(() => {
      container.clear();
      if (session.permits(this.can())) {
        container.createEmbeddedView(template);
      }
    });
  }
}

import { Injectable, signal } from '@angular/core';
import { closestLanguage } from './language';

export interface ChosenTenant {
  id: string;
  name: string;
  displayName?: string;
}

const languageKey = 'partyorg.language';
const tenantKey = 'partyorg.tenant';

/** What this browser remembers about its user before anyone has signed in. */
@Injectable({ providedIn: 'root' })
export class Preferences {
  readonly language = signal(closestLanguage(localStorage.getItem(languageKey) ?? navigator.language));
  readonly tenant = signal(readTenant());

  chooseTenant(tenant: ChosenTenant | undefined): void {
    this.tenant.set(tenant);
    this.keep();
  }

  /** Writes down what is chosen, also after the host had the browser forget everything at sign-out. */
  keep(): void {
    localStorage.setItem(languageKey, this.language());
    localStorage.setItem(tenantKey, JSON.stringify(this.tenant() ?? null));
  }

  /** Reloads the page, because the host's own answers (names of permissions, settings) change language too. */
  chooseLanguage(language: string): void {
    localStorage.setItem(languageKey, language);
    location.reload();
  }
}

function readTenant(): ChosenTenant | undefined {
  try {
    return JSON.parse(localStorage.getItem(tenantKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

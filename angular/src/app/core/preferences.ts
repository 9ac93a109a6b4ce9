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
    if (tenant) {
      localStorage.setItem(tenantKey, JSON.stringify(tenant));
    } else {
      localStorage.removeItem(tenantKey);
    }
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

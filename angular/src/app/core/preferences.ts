import { Injectable, signal } from '@angular/core';
import { closestLanguage } from './language';

export interface ChosenTenant {
  id: string;
  name: string;
  displayName?: string;
}

const languageKey = 'partyorg.language';
const tenantKey = 'partyorg.tenant';
const tables = 'partyorg.table.';

/** What this browser remembers about its user before anyone has signed in. */
@Injectable({ providedIn: 'root' })
export class Preferences {
  readonly language = signal(closestLanguage(localStorage.getItem(languageKey) ?? navigator.language));
  readonly tenant = signal(readTenant());

  chooseTenant(tenant: ChosenTenant | undefined): void {
    this.tenant.set(tenant);
    this.keep();
  }

  /** Does what makes the host have the browser forget everything (signing out), and puts back what is nobody's secret: language, county, the looks of tables. */
  async surviving(deed: () => Promise<unknown>): Promise<void> {
    const looks = Object.entries(localStorage).filter(([key]) => key.startsWith(tables));
    await deed();
    looks.forEach(([key, look]) => localStorage.setItem(key, look));
    this.keep();
  }

  private keep(): void {
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

import { Injectable, computed, inject, signal } from '@angular/core';
import { Configuration, nobody } from './configuration';
import { forgetDrafts } from './draft-store';
import { Http } from './http';
import { isPermitted } from './permission-expression';
import { Preferences } from './preferences';
import { TextResources, Texts } from './text';

export interface SignIn {
  userNameOrEmailAddress: string;
  password: string;
  rememberMe: boolean;
  twoFactorCode?: string;
}

export interface SignInAnswer {
  result: number;
  description: string;
}

/** Who is signed in, what they may do and the county's settings: read once at start and after each sign-in. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(Http);
  private readonly texts = inject(Texts);
  private readonly preferences = inject(Preferences);
  private readonly configuration = signal<Configuration>(nobody);

  readonly user = computed(() => this.configuration().currentUser);
  readonly signedIn = computed(() => this.user().isAuthenticated);
  readonly tenant = computed(() => this.configuration().currentTenant);
  /** The county's name as people write it; nothing on the city's side. */
  readonly county = computed(() => {
    const { id, name, displayName } = this.tenant();
    const chosen = this.preferences.tenant();
    return displayName ?? (chosen?.id === id ? chosen?.displayName : undefined) ?? name;
  });
  readonly policies = computed(() => this.configuration().auth.grantedPolicies);

  /** Reads configuration and texts; two requests side by side. */
  async start(): Promise<void> {
    const [, texts] = await Promise.all([
      this.refresh(),
      this.http.get<{ resources: TextResources }>('/api/abp/application-localization', {
        cultureName: this.preferences.language(),
        onlyDynamics: false,
      }),
    ]);
    this.texts.use(texts.resources);
    document.documentElement.lang = this.preferences.language();
  }

  async refresh(): Promise<void> {
    this.configuration.set(
      await this.http.get<Configuration>('/api/abp/application-configuration', { includeLocalizationResources: false }),
    );
  }

  permits(expression: string | undefined): boolean {
    return isPermitted(this.policies(), expression);
  }

  setting(name: string): string | undefined {
    return this.configuration().setting.values[name];
  }

  async signIn(input: SignIn): Promise<SignInAnswer> {
    const answer = await this.http.post<SignInAnswer>('/api/account/login', input);
    if (answer.result === 1) {
      await this.refresh();
    }
    return answer;
  }

  async signOut(): Promise<void> {
    await this.preferences.surviving(() => this.http.post('/api/account/logout'));
    forgetDrafts();
    this.forget();
    await this.refresh();
  }

  /** Treats the user as gone without asking the host. */
  forget(): void {
    this.configuration.update((known) => ({ ...known, auth: nobody.auth, currentUser: nobody.currentUser }));
  }
}

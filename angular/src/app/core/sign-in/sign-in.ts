import { Component, inject, resource, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Focused } from '../../shared/focused';
import { LanguageSwitch } from '../../shell/language-switch/language-switch';
import { Preferences } from '../preferences';
import { safeReturnUrl } from '../return-url';
import { Session } from '../session';
import { submission } from '../submission';
import { TextPipe } from '../text';
import { valueOf } from '../value-of';
import { KnownAtSignIn } from '../new-password/new-password';
import { Counties } from './counties';
import { signInOutcome } from './sign-in-outcome';

/** Sign-in: the county, name and password, then the code of the second factor where the account has one. */
@Component({
  selector: 'app-sign-in',
  imports: [Focused, LanguageSwitch, NzAlertModule, NzButtonModule, NzInputModule, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './sign-in.html',
})
export class SignInPage {
  private readonly counties = inject(Counties);
  private readonly preferences = inject(Preferences);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  private readonly asked = resource({ loader: () => this.counties.options() });
  /** Whether it is still unknown if the county is chosen or written. */
  protected readonly asking = this.asked.isLoading;
  protected readonly options = valueOf(this.asked);
  protected readonly ended = this.route.snapshot.queryParamMap.has('ended');
  protected readonly step = signal<'password' | 'code'>('password');
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly form = inject(NonNullableFormBuilder).group({
    county: [this.preferences.tenant()?.name ?? ''],
    userNameOrEmailAddress: ['', Validators.required],
    password: ['', Validators.required],
    twoFactorCode: [''],
  });

  protected readonly sending = submission(this.form, async () => {
    this.refusal.set(undefined);
    if (await this.chooseCounty()) {
      await this.signIn();
    }
  });

  protected backToPassword(): void {
    this.step.set('password');
    this.refusal.set(undefined);
    this.form.patchValue({ password: '', twoFactorCode: '' });
  }

  private async chooseCounty(): Promise<boolean> {
    const name = this.form.getRawValue().county.trim();
    if (!name) {
      this.preferences.chooseTenant(undefined);
      return true;
    }
    const county = this.options()?.find((option) => option.name === name) ?? (await this.counties.byName(name));
    if (!county) {
      this.refusal.set('::SignIn:UnknownCounty');
      return false;
    }
    this.preferences.chooseTenant(county);
    return true;
  }

  private async signIn(): Promise<void> {
    const { userNameOrEmailAddress, password, twoFactorCode } = this.form.getRawValue();
    const withCode = this.step() === 'code' ? { twoFactorCode: twoFactorCode.replace(/\s/g, '') } : {};
    const answer = await this.session.signIn({ userNameOrEmailAddress, password, rememberMe: false, ...withCode });
    const outcome = signInOutcome(answer, this.step() === 'code');
    if (outcome === 'done') {
      await this.router.navigateByUrl(safeReturnUrl(this.route.snapshot.queryParamMap.get('returnUrl')));
    } else if (outcome === 'new-password') {
      await this.router.navigate(['/new-password'], { info: { userNameOrEmailAddress, password, withCode: this.step() === 'code' } satisfies KnownAtSignIn });
    } else if (outcome === 'code') {
      this.step.set('code');
    } else {
      this.refusal.set(outcome.refusal);
    }
  }
}

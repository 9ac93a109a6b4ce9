import { Component, effect, inject, input, resource } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { readDraft } from '../../core/draft-store';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { BallotKind, BallotsApi, BallotDenominator } from '../ballots-api';
import { PlannedBallot, classCode, toBallot, toPlanned } from './ballot-input';

/** Plans a secret vote: what it is about, what one may say, and who may vote with what weight. */
@Component({
  selector: 'app-ballot-plan',
  imports: [Field, NzAlertModule, NzButtonModule, NzIconModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './ballot-plan.html',
})
export class BallotPlan implements HasUnsaved {
  private readonly ballots = inject(BallotsApi);
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  /** Absent for a new vote. */
  readonly id = input<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.ballots.get(id) });
  protected readonly known = valueOf(this.answer);
  protected readonly denominators = ['valid', 'present', 'entitled'] as const;
  protected readonly code = classCode;

  private readonly draftName = `ballot/${location.pathname}`;
  private readonly kept = readDraft<PlannedBallot>(this.draftName);
  protected readonly classes = this.builder.array((this.kept?.classes ?? [{ name: this.texts.get('AssessmentsUi::Ballot:AllVoters'), weight: 100, entitled: 0 }]).map((voters) => this.classForm(voters)));
  protected readonly form = this.builder.group({
    organizationId: [''],
    title: ['', [Validators.required, Validators.maxLength(128)]],
    kind: ['evaluation' as BallotKind],
    heldOn: [today(), Validators.required],
    items: ['', Validators.required],
    choices: [this.usualChoices('evaluation'), Validators.required],
    maxApprovals: [null as number | null],
    denominator: ['valid' as BallotDenominator],
    minTurnout: [80, [Validators.required, Validators.min(0), Validators.max(100)]],
    classes: this.classes,
  });
  protected readonly draft = keepDraft(this.form, this.draftName);
  readonly keepsDraft = true;
  protected readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  protected readonly sending = submission(this.form, async () => {
    const [id, planned] = [this.id(), toBallot(this.form.getRawValue(), this.known())];
    const saved = await (id ? this.ballots.update(id, planned) : this.ballots.create(planned));
    this.draft.forget();
    await this.router.navigate(['/assessments/ballots', saved.id]);
  });

  constructor() {
    warnOnClose(this);
    const { kind, choices } = this.form.controls;
    kind.valueChanges.pipe(takeUntilDestroyed()).subscribe((chosen) => {
      if (choices.value === '' || choices.value === this.usualChoices(chosen === 'vote' ? 'evaluation' : 'vote')) {
        choices.setValue(this.usualChoices(chosen));
      }
    });
    effect(() => {
      const known = this.known();
      if (known && !this.form.dirty) {
        const planned = toPlanned(known);
        this.classes.clear({ emitEvent: false });
        planned.classes.forEach((voters) => this.classes.push(this.classForm(voters), { emitEvent: false }));
        this.form.patchValue({ ...planned, classes: [] });
        this.form.controls.organizationId.disable();
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  protected addClass(): void {
    this.classes.push(this.classForm({ name: '', weight: 0, entitled: 0 }));
    this.form.markAsDirty();
  }

  protected removeClass(index: number): void {
    this.classes.removeAt(index);
    this.form.markAsDirty();
  }

  protected weights(): number {
    return Math.round((this.values().classes ?? []).reduce((sum, { weight }) => sum + (weight ?? 0), 0) * 100) / 100;
  }

  private usualChoices(kind: BallotKind): string {
    return this.texts.get(`AssessmentsUi::UsualChoices:${kind}`).split(', ').join('\n');
  }

  private classForm({ name, weight, entitled }: PlannedBallot['classes'][number]) {
    return this.builder.group({ name: [name, [Validators.required, Validators.maxLength(64)]], weight: [weight, [Validators.required, Validators.min(0.01), Validators.max(100)]], entitled: [entitled, [Validators.required, Validators.min(1)]] });
  }
}

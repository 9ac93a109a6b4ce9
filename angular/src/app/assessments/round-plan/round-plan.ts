import { Component, computed, effect, inject, input, linkedSignal, resource, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { debounceTime } from 'rxjs';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { RoundsApi } from '../rounds-api';
import { SchemesApi } from '../schemes-api';
import { ChooseJudges } from './choose-judges';
import { ChooseSubjects } from './choose-subjects';
import { roundForm } from './round-form';
import { PlannedJudges, rolesOf, stepKey, stepsOf, toPlannedJudges, toRound } from './round-input';

/** Plans a round: by which scheme, who is judged, by whom, and by when each step is done. */
@Component({
  selector: 'app-round-plan',
  imports: [ChooseJudges, ChooseSubjects, Field, NzAlertModule, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './round-plan.html',
})
export class RoundPlan implements HasUnsaved {
  private readonly rounds = inject(RoundsApi);
  private readonly router = inject(Router);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  /** Absent for a new round. */
  readonly id = input<string>();
  private readonly answer = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const [round, judges] = await Promise.all([this.rounds.get(id), this.rounds.judges(id)]);
      return { round, judges: judges.items, members: round.memberIds.length > 0 ? (await this.rounds.subjects(id)).items : [] };
    },
  });
  private readonly opened = valueOf(this.answer);
  protected readonly known = computed(() => this.opened()?.round);
  private readonly offered = resource({ loader: () => this.schemes.list({ latestOnly: true, sorting: 'name asc', maxResultCount: 100 }) });
  protected readonly offers = computed(() => valueOf(this.offered)()?.items ?? []);

  protected readonly form = roundForm(inject(NonNullableFormBuilder));
  protected readonly draft = keepDraft(this.form, `round/${location.pathname}`);
  readonly keepsDraft = true;
  protected readonly values = toSignal(this.form.valueChanges.pipe(debounceTime(200)), { initialValue: this.form.getRawValue() });

  private readonly chosen = resource({ params: () => this.values().schemeId || undefined, loader: ({ params: id }) => this.schemes.get(id) });
  protected readonly scheme = valueOf(this.chosen);
  protected readonly steps = computed(() => stepsOf(this.scheme()).map((step) => ({ ...step, key: stepKey(step) })));
  protected readonly deadlines = signal<Record<string, string | undefined>>({});
  protected readonly judges = linkedSignal<{ roles: string[]; known?: PlannedJudges[] }, PlannedJudges[]>({
    source: () => ({ roles: this.scheme() ? rolesOf(this.scheme()) : [], known: this.opened() && toPlannedJudges(this.opened()!.judges, rolesOf(this.scheme())) }),
    computation: ({ roles, known }) => known ?? roles.map((role) => ({ role, superior: role === 'superior', organizationIds: [], persons: [] })),
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  /** Chosen by hand means these: without any it would mean all. */
  protected readonly lacksMembers = computed(() => this.scheme()?.subject === 'member' && !!this.values().byHand && !this.values().members?.length);

  protected readonly sending = submission(this.form, async () => {
    const [id, planned] = [this.id(), toRound(this.form.getRawValue(), this.judges(), this.deadlines(), this.scheme()!, this.known())];
    const saved = await (id ? this.rounds.update(id, planned) : this.rounds.create(planned));
    this.draft.forget();
    await this.router.navigate(['/assessments/rounds', saved.id]);
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const opened = this.opened();
      if (opened && !untracked(() => this.form.dirty)) {
        const { round: known, members } = opened;
        const { subjects, legalBasis, approval } = known;
        this.form.patchValue({ ...known, legalBasis: legalBasis ?? '', approval: approval ?? '', withinId: subjects.withinId ?? '', types: subjects.types ?? [], sectors: subjects.sectors ?? [], byHand: members.length > 0, members });
        this.deadlines.set(Object.fromEntries(known.steps.map((step) => [stepKey(step), step.dueOn])));
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  /** Names the round after its scheme and period, until it has a name of its own. */
  protected suggestName(): void {
    const { name } = this.form.controls;
    const scheme = this.offers().find(({ id }) => id === this.form.controls.schemeId.value);
    if (scheme && !name.dirty) {
      name.setValue(this.texts.get('AssessmentsUi::Round:Suggested', { Period: this.form.controls.period.value, Scheme: scheme.name }));
    }
  }

  protected appoint(judges: PlannedJudges[]): void {
    this.judges.set(judges);
    this.form.markAsDirty();
  }

  protected due(key: string, day: string): void {
    this.deadlines.update((known) => ({ ...known, [key]: day }));
    this.form.markAsDirty();
  }
}

import { Component, computed, effect, inject, input, linkedSignal, resource, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { debounceTime } from 'rxjs';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { organizationTypes, sectors } from '../../responsibility-letters/organization-kinds';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { RoundsApi } from '../rounds-api';
import { SchemesApi } from '../schemes-api';
import { ChooseJudges } from './choose-judges';
import { PlannedJudges, rolesOf, stepKey, stepsOf, toPlannedJudges, toRound } from './round-input';

/** Plans a round: by which scheme, who is judged, by whom, and by when each step is done. */
@Component({
  selector: 'app-round-plan',
  imports: [ChooseJudges, Field, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './round-plan.html',
})
export class RoundPlan implements HasUnsaved {
  private readonly rounds = inject(RoundsApi);
  private readonly router = inject(Router);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  /** Absent for a new round. */
  readonly id = input<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.rounds.get(id) });
  protected readonly known = valueOf(this.answer);
  private readonly offered = resource({ loader: () => this.schemes.list({ latestOnly: true, sorting: 'name asc', maxResultCount: 100 }) });
  protected readonly offers = computed(() => valueOf(this.offered)()?.items ?? []);
  protected readonly types = organizationTypes;
  protected readonly sectors = sectors;

  protected readonly form = inject(NonNullableFormBuilder).group({
    schemeId: ['', Validators.required],
    name: ['', [Validators.required, Validators.maxLength(128)]],
    period: [today().slice(0, 4), [Validators.required, Validators.maxLength(10)]],
    figuresOn: [''],
    legalBasis: ['', Validators.maxLength(500)],
    approval: ['', Validators.maxLength(500)],
    withinId: [''],
    types: [[] as string[]],
    sectors: [[] as string[]],
  });
  protected readonly draft = keepDraft(this.form, `round/${location.pathname}`);
  readonly keepsDraft = true;
  protected readonly values = toSignal(this.form.valueChanges.pipe(debounceTime(200)), { initialValue: this.form.getRawValue() });

  private readonly chosen = resource({ params: () => this.values().schemeId || undefined, loader: ({ params: id }) => this.schemes.get(id) });
  protected readonly scheme = valueOf(this.chosen);
  protected readonly steps = computed(() => stepsOf(this.scheme()).map((step) => ({ ...step, key: stepKey(step) })));
  protected readonly deadlines = signal<Record<string, string | undefined>>({});
  protected readonly judges = linkedSignal<{ roles: string[]; known?: PlannedJudges[] }, PlannedJudges[]>({
    source: () => ({ roles: this.scheme() ? rolesOf(this.scheme()) : [], known: this.known() && toPlannedJudges(this.known()!, rolesOf(this.scheme())) }),
    computation: ({ roles, known }) => known ?? roles.map((role) => ({ role, superior: role === 'superior', organizationIds: [] })),
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly found = resource({
    params: () => {
      const { schemeId, withinId, types, sectors: chosen } = this.values();
      return schemeId ? { schemeId, subjects: { withinId: withinId || null, types: types?.length ? types : null, sectors: chosen?.length ? chosen : null } } : undefined;
    },
    loader: ({ params }) => this.rounds.preview(params),
  });
  protected readonly preview = valueOf(this.found);

  protected readonly sending = submission(this.form, async () => {
    const [id, planned] = [this.id(), toRound(this.form.getRawValue(), this.judges(), this.deadlines(), this.scheme()!, this.known())];
    const saved = await (id ? this.rounds.update(id, planned) : this.rounds.create(planned));
    this.draft.forget();
    await this.router.navigate(['/assessments/rounds', saved.id]);
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const known = this.known();
      if (known && !untracked(() => this.form.dirty)) {
        const { subjects, legalBasis, approval } = known;
        this.form.patchValue({ ...known, legalBasis: legalBasis ?? '', approval: approval ?? '', withinId: subjects.withinId ?? '', types: subjects.types ?? [], sectors: subjects.sectors ?? [] });
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

  protected toggle(list: 'types' | 'sectors', name: string): void {
    const control = this.form.controls[list];
    control.setValue(control.value.includes(name) ? control.value.filter((other) => other !== name) : [...control.value, name]);
    this.form.markAsDirty();
  }

  protected due(key: string, day: string): void {
    this.deadlines.update((known) => ({ ...known, [key]: day }));
    this.form.markAsDirty();
  }
}

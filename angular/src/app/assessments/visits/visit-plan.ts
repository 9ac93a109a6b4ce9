import { Component, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormsModule, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { OrganizationApi } from '../../hierarchy/organization-api';
import { Account } from '../../hierarchy/organization-models';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { quarterOf } from '../../three-lists/dispatch/quarter';
import { VisitJudgeKind, VisitsApi } from '../visits-api';
import { PlannedJudge, textOfLines, toVisit } from './visit-input';

/** Plans an observation visit: theme, route, the deduction sheet, who judges. */
@Component({
  selector: 'app-visit-plan',
  imports: [Field, FormsModule, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './visit-plan.html',
})
export class VisitPlan implements HasUnsaved {
  private readonly accounts = inject(OrganizationApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly visits = inject(VisitsApi);

  /** Absent for a new visit. */
  readonly id = input<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.visits.get(id) });
  protected readonly known = valueOf(this.answer);
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(128)]],
    theme: ['', Validators.required],
    quarter: [quarterOf(today()), Validators.required],
    heldOn: [today(), Validators.required],
    basis: ['', Validators.required],
    lines: [this.texts.get('AssessmentsUi::Visit:UsualLines').split('; ').join('\n'), Validators.required],
  });
  protected readonly draft = keepDraft(this.form, `visit/${location.pathname}`);
  readonly keepsDraft = true;
  protected readonly stops = signal<string[]>([]);
  protected readonly judges = signal<PlannedJudge[]>([]);
  protected readonly found = signal<Account[]>([]);
  protected readonly kinds: VisitJudgeKind[] = ['leader', 'inspector', 'peer'];

  protected readonly sending = submission(this.form, async () => {
    const [id, planned] = [this.id(), toVisit(this.form.getRawValue(), this.stops(), this.judges(), this.known())];
    const saved = await (id ? this.visits.update(id, planned) : this.visits.create(planned));
    this.draft.forget();
    await this.router.navigate(['/assessments/visits', saved.id]);
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const known = this.known();
      if (known && !untracked(() => this.form.dirty)) {
        this.form.patchValue({ ...known, lines: textOfLines(known.lines) });
        this.stops.set(known.stops.map(({ organizationId }) => organizationId));
        this.judges.set(known.judges);
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  /** Puts a stop in another's place; without one there, at the end of the route; with none, takes it off. */
  protected place(index: number, id: string | null): void {
    this.stops.update((stops) => (id === null ? stops.toSpliced(index, 1) : [...stops.toSpliced(index, 1, id)].filter((other, at, all) => all.indexOf(other) === at)));
    this.form.markAsDirty();
  }

  protected move(index: number, by: -1 | 1): void {
    this.stops.update((stops) => stops.toSpliced(index, 1).toSpliced(index + by, 0, stops[index]));
    this.form.markAsDirty();
  }

  protected async find(filter: string): Promise<void> {
    this.found.set(filter.trim().length > 0 ? (await this.accounts.findAccounts(filter.trim())).items : []);
  }

  protected invite(account: Account): void {
    this.judges.update((judges) => [...judges.filter(({ userId }) => userId !== account.id), { userId: account.id, name: account.name || account.userName, kind: 'inspector' }]);
    this.found.set([]);
    this.form.markAsDirty();
  }

  protected appoint(index: number, kind: string): void {
    this.judges.update((judges) => judges.map((judge, at) => (at === index ? { ...judge, kind: kind as VisitJudgeKind } : judge)));
    this.form.markAsDirty();
  }

  protected dismiss(index: number): void {
    this.judges.update((judges) => judges.toSpliced(index, 1));
    this.form.markAsDirty();
  }
}

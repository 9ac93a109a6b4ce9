import { HttpErrorResponse } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Problem, Problems, toProblem } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { Organizations } from '../../shared/organization-tree/organizations';
import { today } from '../../shared/today';
import { faultsInWords } from '../fault-places';
import { Evaluation, SchemeDefinition, SchemesApi } from '../schemes-api';
import { textOfValue } from '../value-text';
import { TriedForm, newSubject, subjectOf } from './tried-subject';
import { TryOutResults } from './try-out-results';
import { TryOutValues } from './try-out-values';

const pause = 400;

/** What a scheme would give: a few subjects, their figures typed or read from real ones, and the outcome as it changes. Nothing is stored. */
@Component({
  selector: 'app-try-out',
  imports: [FormsModule, NzButtonModule, NzIconModule, OrganizationPicker, TextPipe, TryOutResults, TryOutValues],
  templateUrl: './try-out.html',
})
export class TryOut {
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);

  readonly scheme = input.required<SchemeDefinition>();
  protected readonly subjects = linkedSignal<boolean, TriedForm[]>({
    source: () => this.scheme().sections.length > 0,
    computation: (ready, before) => before?.value.length ? before.value : ready ? [1, 2].map((number) => this.fresh(number)) : [],
  });
  protected readonly period = signal(today().slice(0, 4));
  protected readonly organizationId = signal<string | null>(null);
  protected readonly filling = signal(false);

  private readonly asked = signal<{ scheme: SchemeDefinition; subjects: TriedForm[] } | undefined>(undefined);
  private readonly answer = resource({
    params: () => this.asked(),
    loader: ({ params: { scheme, subjects } }) => this.evaluate(scheme, subjects),
  });
  protected readonly outcome = linkedSignal<{ evaluation?: Evaluation; problem?: Problem } | undefined, { evaluation?: Evaluation; problem?: Problem } | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly faults = computed(() => faultsInWords(this.outcome()?.problem?.fields ?? {}, this.scheme(), (field) => this.texts.named('AssessmentsUi::Field:', field)));
  protected readonly sentence = computed(() => (this.outcome()?.problem ? this.problems.sentence(this.outcome()!.problem!) : ''));

  constructor() {
    effect((cleanUp) => {
      const asked = { scheme: this.scheme(), subjects: this.subjects() };
      const timer = setTimeout(() => this.asked.set(asked), pause);
      cleanUp(() => clearTimeout(timer));
    });
  }

  protected add(): void {
    this.subjects.update((known) => [...known, this.fresh(nextNumber(known))]);
  }

  protected change(index: number, changed: Partial<TriedForm>): void {
    this.subjects.update((known) => known.map((subject, at) => (at === index ? { ...subject, ...changed } : subject)));
  }

  protected remove(index: number): void {
    this.subjects.update((known) => known.filter((_, at) => at !== index));
  }

  /** Adds an organization with its real figures of the period, wherever an indicator names one. */
  protected async addReal(organizationId: string): Promise<void> {
    this.filling.set(true);
    try {
      const [organization, figures] = await Promise.all([this.organizations.get(organizationId), this.schemes.metrics(organizationId, this.period())]);
      const values = new Map(figures.map(({ name, value }) => [name, value]));
      const filled = this.scheme().sections.flatMap((section) => section.indicators).filter(({ metric }) => metric && typeof values.get(metric) === 'number');
      const subject = { ...this.fresh(nextNumber(this.subjects())), name: organization.name, organizationId, filled: filled.map(({ code }) => code) };
      filled.forEach(({ code, metric }) => (subject.scores[code] = textOfValue(values.get(metric!)!)));
      this.subjects.update((known) => [...known, subject]);
      this.organizationId.set(null);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.filling.set(false);
    }
  }

  private fresh(number: number): TriedForm {
    return newSubject(this.scheme(), String(number), this.texts.get('AssessmentsUi::TryOut:Subject', { Number: number }));
  }

  private async evaluate(scheme: SchemeDefinition, subjects: TriedForm[]): Promise<{ evaluation?: Evaluation; problem?: Problem }> {
    try {
      return { evaluation: await this.schemes.evaluate(scheme, subjects.map((subject) => subjectOf(scheme, subject))) };
    } catch (error) {
      if (error instanceof HttpErrorResponse) {
        return { problem: toProblem(error) };
      }
      throw error;
    }
  }
}

function nextNumber(subjects: readonly TriedForm[]): number {
  return Math.max(0, ...subjects.map(({ id }) => Number(id))) + 1;
}

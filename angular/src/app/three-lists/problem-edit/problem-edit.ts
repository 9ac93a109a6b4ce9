import { Component, effect, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { HelpersField, helperForm, keptHelpers } from '../helpers-field/helpers-field';
import { Problem, ProblemCategory, ProblemSource, ProblemsApi, Severity, problemCategories, problemSources, severities } from '../problems-api';

/** Puts a problem on the list, or changes what is said of it. */
@Component({
  selector: 'app-problem-edit',
  imports: [Field, HelpersField, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './problem-edit.html',
})
export class ProblemEdit implements HasUnsaved {
  private readonly problems = inject(ProblemsApi);
  private readonly router = inject(Router);

  /** Absent for a new problem. */
  readonly id = input<string>();
  protected readonly categories = problemCategories;
  protected readonly sources = problemSources;
  protected readonly severities = severities;
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.problems.get(id) });
  protected readonly known = valueOf(this.answer);

  private readonly builder = inject(NonNullableFormBuilder);
  private readonly draftName = `problem/${location.pathname}`;
  protected readonly helpers = keptHelpers(this.builder, this.draftName);
  protected readonly form = this.builder.group({
    organizationId: ['', Validators.required],
    title: ['', [Validators.required, Validators.maxLength(200)]],
    description: ['', Validators.maxLength(2000)],
    category: ['organizationLife' as ProblemCategory],
    source: ['selfFound' as ProblemSource],
    severity: ['minor' as Severity],
    foundOn: [today(), Validators.required],
    dueOn: ['', Validators.required],
    measures: ['', [Validators.required, Validators.maxLength(2000)]],
    responsiblePerson: ['', [Validators.required, Validators.maxLength(64)]],
    evidenceBecause: ['', Validators.maxLength(200)],
    helpers: this.helpers,
  });
  protected readonly draft = keepDraft(this.form, this.draftName);
  readonly keepsDraft = true;

  protected readonly sending = submission(this.form, async () => {
    const values = this.form.getRawValue();
    const input = { ...values, evidenceBecause: values.evidenceBecause || null, helpers: values.helpers.map(({ organizationId, person }) => ({ organizationId, person: person || null })), concurrencyStamp: this.known()?.concurrencyStamp };
    const id = this.id();
    const saved = id ? await this.problems.update(id, input) : await this.problems.create(input);
    this.draft.forget();
    await this.router.navigate(['/three-lists/problems', saved?.id ?? id]);
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const known = this.known();
      if (known && !this.form.dirty) {
        this.fill(known);
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  private fill(problem: Problem): void {
    this.helpers.clear({ emitEvent: false });
    problem.helpers.forEach((helper) => this.helpers.push(helperForm(this.builder, helper), { emitEvent: false }));
    this.form.patchValue({ ...problem, helpers: [], description: problem.description ?? '', measures: problem.measures ?? '', evidenceBecause: problem.evidenceBecause ?? '' });
    this.form.controls.organizationId.disable();
  }
}

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
import { AboveCeiling } from '../above-ceiling/above-ceiling';
import { HelpersField, helperForm, keptHelpers } from '../helpers-field/helpers-field';
import { ProblemsApi } from '../problems-api';
import { TasksApi } from '../tasks-api';

/** Puts a task on the list, on its own or to put a problem right, or changes what is said of it. */
@Component({
  selector: 'app-task-edit',
  imports: [AboveCeiling, Field, HelpersField, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './task-edit.html',
})
export class TaskEdit implements HasUnsaved {
  private readonly problems = inject(ProblemsApi);
  private readonly router = inject(Router);
  private readonly tasks = inject(TasksApi);

  /** Absent for a new task. */
  readonly id = input<string>();
  /** The problem that the new task puts right, from the address bar. */
  readonly problemId = input<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.tasks.get(id) });
  protected readonly known = valueOf(this.answer);
  private readonly asked = resource({ params: () => this.problemId(), loader: ({ params: id }) => this.problems.get(id) });
  protected readonly problem = valueOf(this.asked);

  private readonly builder = inject(NonNullableFormBuilder);
  private readonly draftName = `task/${location.pathname}${location.search}`;
  protected readonly helpers = keptHelpers(this.builder, this.draftName);
  protected readonly form = this.builder.group({
    organizationId: ['', Validators.required],
    title: ['', [Validators.required, Validators.maxLength(200)]],
    goal: ['', [Validators.required, Validators.maxLength(1000)]],
    measures: ['', Validators.maxLength(2000)],
    responsiblePerson: ['', [Validators.required, Validators.maxLength(64)]],
    startOn: [today(), Validators.required],
    dueOn: ['', Validators.required],
    evidenceBecause: ['', Validators.maxLength(200)],
    helpers: this.helpers,
  });
  protected readonly draft = keepDraft(this.form, this.draftName);
  readonly keepsDraft = true;

  protected readonly sending = submission(this.form, async () => {
    const values = this.form.getRawValue();
    const [id, known, problemId] = [this.id(), this.known(), this.problemId() ?? null];
    const input = { ...values, problemId, dutyId: known?.dutyId ?? null, evidenceBecause: values.evidenceBecause || null, helpers: values.helpers.map(({ organizationId, person }) => ({ organizationId, person: person || null })), concurrencyStamp: known?.concurrencyStamp };
    const saved = id ? await this.tasks.update(id, input) : await this.tasks.create(input);
    this.draft.forget();
    await this.router.navigate(problemId ? ['/three-lists/problems', problemId] : ['/three-lists/tasks', saved?.id ?? id]);
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const [known, problem] = [this.known(), this.problem()];
      if (known && !this.form.dirty) {
        this.helpers.clear({ emitEvent: false });
        known.helpers.forEach((helper) => this.helpers.push(helperForm(this.builder, helper), { emitEvent: false }));
        this.form.patchValue({ ...known, helpers: [], goal: known.goal ?? '', measures: known.measures ?? '', evidenceBecause: known.evidenceBecause ?? '' });
        this.form.controls.organizationId.disable();
      } else if (problem && !this.form.dirty) {
        const { organizationId, title, measures, responsiblePerson, dueOn } = problem;
        this.form.patchValue({ organizationId, title, goal: title, measures: measures ?? '', responsiblePerson, dueOn });
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }
}

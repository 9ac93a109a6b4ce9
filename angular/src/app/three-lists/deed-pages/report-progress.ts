import { Component, effect, inject, input, signal, viewChild } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { Field } from '../../shared/field/field';
import { entryLink } from '../entry/entry-link';
import { TaskSummary, TasksApi } from '../tasks-api';
import { DeedFrame } from './deed-frame';

/** Says how far a task is between two weekly reports. */
@Component({
  selector: 'app-report-progress',
  imports: [DeedFrame, Evidence, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <app-deed-frame deed="reportProgress" kind="work-task" [id]="id()">
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <div class="form">
          <app-field label="ThreeListsUi::Progress" [control]="form.controls.progress"><input nz-input type="number" inputmode="numeric" min="0" max="100" formControlName="progress" /></app-field>
          <app-field class="wide" label="ThreeListsUi::Progress:Note" [control]="form.controls.note"><textarea nz-input rows="3" formControlName="note"></textarea></app-field>
          <app-evidence class="wide" [organizationId]="frame()?.entry()?.organizationId" [(attachments)]="evidence" />
        </div>
        <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'ThreeListsUi::Deed:reportProgress' | text }}</button></div>
      </form>
    </app-deed-frame>
  `,
})
export class ReportProgress {
  private readonly tasks = inject(TasksApi);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly frame = viewChild(DeedFrame);
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly form = inject(NonNullableFormBuilder).group({ progress: [0, [Validators.required, Validators.min(0), Validators.max(100)]], note: ['', Validators.maxLength(500)] });

  protected readonly sending = submission(this.form, async () => {
    const { progress, note } = this.form.getRawValue();
    await this.tasks.reportProgress(this.id(), { progress, note: note || null, evidenceIds: this.evidence().map(({ id }) => id) });
    await this.router.navigate(entryLink('work-task', this.id()));
  });

  constructor() {
    effect(() => {
      const task = this.frame()?.entry() as TaskSummary | undefined;
      if (task && !this.form.dirty) {
        this.form.patchValue({ progress: task.progress });
      }
    });
  }
}

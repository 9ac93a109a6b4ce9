import { Component, inject, input, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { Focused } from '../../shared/focused';
import { today } from '../../shared/today';
import { AboveCeiling } from '../above-ceiling/above-ceiling';
import { TasksApi } from '../tasks-api';

/** A leader's instruction, given where the leader looks; it becomes a tracked task. */
@Component({
  selector: 'app-instruct',
  imports: [AboveCeiling, Field, Focused, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate (keydown.escape)="over.emit(undefined)">
      <h2>{{ 'ThreeListsUi::Instruct:To' | text: { Name: name() } }}</h2>
      <div class="form">
        <app-field class="wide" label="ThreeListsUi::Instruct:Text" [control]="form.controls.text"><textarea nz-input rows="3" focused formControlName="text"></textarea></app-field>
        <app-field label="ThreeListsUi::Instruct:DueOn" [control]="form.controls.dueOn"><input nz-input type="date" [min]="earliest" formControlName="dueOn" /></app-field>
      </div>
      <p class="hint">{{ 'ThreeListsUi::Instruct:Explained' | text }}</p>
      <app-above-ceiling [problem]="sending.refused()" [withinId]="organizationId()" />
      <div class="form-actions">
        <button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'ThreeListsUi::Instruct' | text }}</button>
        <button nz-button type="button" (click)="over.emit(undefined)">{{ '::Cancel' | text }}</button>
      </div>
    </form>
  `,
})
export class Instruct {
  private readonly messages = inject(NzMessageService);
  private readonly tasks = inject(TasksApi);
  private readonly texts = inject(Texts);

  readonly organizationId = input.required<string>();
  readonly name = input.required<string>();
  readonly week = input.required<string>();
  /** The task that it became; nothing when the leader thought better of it. */
  readonly over = output<string | undefined>();
  protected readonly earliest = today();
  protected readonly form = inject(NonNullableFormBuilder).group({ text: ['', [Validators.required, Validators.maxLength(1000)]], dueOn: ['', Validators.required] });

  protected readonly sending = submission(this.form, async () => {
    const task = await this.tasks.instruct({ organizationId: this.organizationId(), week: this.week(), ...this.form.getRawValue() });
    this.messages.success(this.texts.get('ThreeListsUi::Instruct:Done', { Name: this.name() }));
    this.over.emit(task.id);
  });
}

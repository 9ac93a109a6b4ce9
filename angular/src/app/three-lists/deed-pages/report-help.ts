import { Component, computed, inject, input, resource, viewChild } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { Organizations } from '../../shared/organization-tree/organizations';
import { EntriesApi, EntryKind } from '../entries-api';
import { entryLink } from '../entry/entry-link';
import { DeedFrame } from './deed-frame';

/** A helping organization says what it did; the lead's progress is its own affair. */
@Component({
  selector: 'app-report-help',
  imports: [DeedFrame, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  template: `
    <app-deed-frame deed="reportHelp" [kind]="kind()" [id]="id()">
      <form class="panel" [formGroup]="form" (ngSubmit)="sending.submit()" novalidate>
        <div class="form">
          <p class="wide hint">{{ helper()?.name }}</p>
          <app-field class="wide" label="ThreeListsUi::Progress:Note" [control]="form.controls.progressNote"><textarea nz-input rows="3" formControlName="progressNote"></textarea></app-field>
        </div>
        <div class="form-actions"><button nz-button nzType="primary" [nzLoading]="sending.busy()">{{ 'ThreeListsUi::Deed:reportHelp' | text }}</button></div>
      </form>
    </app-deed-frame>
  `,
})
export class ReportHelp {
  private readonly entries = inject(EntriesApi);
  private readonly organizations = inject(Organizations);
  private readonly router = inject(Router);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  private readonly frame = viewChild(DeedFrame);
  private readonly own = valueOf(resource({ loader: () => this.organizations.roots() }));
  /** The helping organization for which the user acts. */
  protected readonly helper = computed(() => {
    const own = new Set(this.own()?.map(({ id }) => id));
    return this.frame()?.entry()?.helpers.find(({ organizationId }) => own.has(organizationId));
  });
  protected readonly form = inject(NonNullableFormBuilder).group({ progressNote: ['', [Validators.required, Validators.maxLength(500)]] });

  protected readonly sending = submission(this.form, async () => {
    await this.entries.reportHelp(this.kind(), this.id(), this.helper()!.organizationId, this.form.controls.progressNote.value);
    await this.router.navigate(entryLink(this.kind(), this.id()));
  });
}

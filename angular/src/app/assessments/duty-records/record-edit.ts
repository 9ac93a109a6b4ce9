import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { Problems } from '../../core/problem';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Confirm } from '../../shared/confirm/confirm';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { DutyApi, DutyRecordKind, dutyRecordKinds } from '../duty-api';

/** An entry of the journal: written in a minute on a phone, photos only where they help. Others read it. */
@Component({
  selector: 'app-duty-record-edit',
  imports: [DatePipe, Evidence, Field, NzAlertModule, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './record-edit.html',
})
export class DutyRecordEdit implements HasUnsaved {
  private readonly confirm = inject(Confirm);
  private readonly duty = inject(DutyApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  /** Absent for a new entry. */
  readonly id = input<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.duty.record(id) });
  protected readonly known = valueOf(this.answer);
  protected readonly readOnly = computed(() => this.known()?.isMine === false);
  protected readonly kinds = dutyRecordKinds;
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly form = inject(NonNullableFormBuilder).group({
    happenedOn: [today(), Validators.required],
    kind: ['guidance' as DutyRecordKind],
    title: ['', [Validators.required, Validators.maxLength(128)]],
    place: ['', Validators.maxLength(128)],
    text: ['', Validators.maxLength(2000)],
  });
  protected readonly draft = keepDraft(this.form, `duty-record/${location.pathname}`);
  readonly keepsDraft = true;

  protected readonly sending = submission(this.form, async () => {
    const { place, text, ...rest } = this.form.getRawValue();
    const record = { ...rest, place: place || null, text: text || null, evidenceIds: this.evidence().map(({ id }) => id), concurrencyStamp: this.known()?.concurrencyStamp };
    const id = this.id();
    await (id ? this.duty.updateRecord(id, record) : this.duty.createRecord(record));
    this.draft.forget();
    await this.router.navigateByUrl('/assessments/duty-records');
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const known = this.known();
      if (known && !this.form.dirty) {
        this.form.patchValue({ ...known, place: known.place ?? '', text: known.text ?? '' });
        this.evidence.set(known.evidence);
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Delete', 'AssessmentsUi::DutyRecord:DeleteEffect')) {
      try {
        await this.duty.deleteRecord(this.id()!);
        this.draft.forget();
        await this.router.navigateByUrl('/assessments/duty-records');
      } catch (error) {
        this.problems.tell(error);
      }
    }
  }
}

import { Component, OnInit, computed, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { debounceTime } from 'rxjs';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { Field } from '../../shared/field/field';
import { Letter, LetterItemState, LettersApi } from '../letters-api';

/** Reports how far one item is: a figure, a word, a photo where it helps. */
@Component({
  selector: 'app-progress-form',
  imports: [Evidence, Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './progress-form.html',
})
export class ProgressForm implements OnInit {
  private readonly letters = inject(LettersApi);
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);

  readonly letter = input.required<Letter>();
  readonly item = input.required<LetterItemState>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly form = inject(NonNullableFormBuilder).group({
    actual: [null as number | null, [Validators.required, Validators.min(0)]],
    note: ['', Validators.maxLength(1000)],
  });
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly lacksEvidence = computed(() => this.item().requiresEvidence && this.evidence().length === 0);
  private readonly draft = computed(() => `letter/${this.letter().id}/${this.item().code}`);

  protected readonly sending = submission(this.form, async () => {
    const { actual, note } = this.form.getRawValue();
    await this.letters.reportProgress(this.letter().id, this.item().code, {
      actual,
      note: note || null,
      evidenceIds: this.evidence().map((attachment) => attachment.id),
    });
    forgetDraft(this.draft());
    this.form.markAsPristine();
    this.messages.success(this.texts.get('ResponsibilityLettersUi::Report:Saved'));
    this.saved.emit();
  });

  constructor() {
    this.form.valueChanges
      .pipe(debounceTime(300), takeUntilDestroyed())
      .subscribe((value) => this.form.dirty && writeDraft(this.draft(), value));
  }

  ngOnInit(): void {
    const { actual, note, evidence } = this.item().progress;
    this.form.setValue({ actual: actual ?? null, note: note ?? '' }, { emitEvent: false });
    this.evidence.set(evidence);
    const kept = readDraft<object>(this.draft());
    if (kept) {
      this.form.patchValue(kept);
      this.form.markAsDirty();
    }
  }

  protected toggleDone(done: boolean): void {
    this.form.controls.actual.setValue(done ? 1 : 0);
    this.form.markAsDirty();
  }
}

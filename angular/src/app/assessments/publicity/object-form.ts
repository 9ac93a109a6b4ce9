import { DatePipe } from '@angular/common';
import { Component, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Problems } from '../../core/problem';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { PublicityApi } from '../publicity-api';

const shortest = 5;

/** An objection, signed or not. Unsigned, nothing of who objects is kept. */
@Component({
  selector: 'app-object-form',
  imports: [Evidence, NzButtonModule, NzInputModule, TextPipe],
  providers: [DatePipe],
  template: `
    <form class="panel object-form" (submit)="$event.preventDefault(); send(name.value, contact.value)">
      <h2>{{ (subjectName() ? 'AssessmentsUi::Objection:About' : 'AssessmentsUi::Objection:AboutAll') | text: { Name: subjectName() } }}</h2>
      <label class="field"><span>{{ 'AssessmentsUi::Objection:Text' | text }}</span><textarea #words nz-input rows="4" maxlength="2000" [value]="text()" (input)="text.set(words.value)"></textarea></label>
      <label class="check"><input #box type="checkbox" [checked]="anonymous()" (change)="anonymous.set(box.checked)" /> {{ 'AssessmentsUi::Objection:Anonymous' | text }}</label>
      <p class="hint">{{ (anonymous() ? 'AssessmentsUi::Objection:AnonymousHint' : 'AssessmentsUi::Objection:SignedHint') | text }}</p>
      <div class="rule-row" [hidden]="anonymous() || signedIn">
        <label class="field"><span>{{ 'AssessmentsUi::Objection:Name' | text }}</span><input #name nz-input maxlength="64" /></label>
        <label class="field"><span>{{ 'AssessmentsUi::Objection:Contact' | text }}</span><input #contact nz-input maxlength="64" /></label>
      </div>
      @if (signedIn && !anonymous()) {
        <app-evidence [(attachments)]="evidence" />
      }
      <div class="form-actions">
        <button nz-button nzType="primary" [nzLoading]="busy()" [disabled]="text().trim().length < shortest" [title]="text().trim().length < shortest ? ('AssessmentsUi::Objection:TextMissing' | text) : ''">{{ 'AssessmentsUi::Objection:Send' | text }}</button>
        <button nz-button type="button" (click)="cancelled.emit()">{{ '::Cancel' | text }}</button>
      </div>
    </form>
  `,
})
export class ObjectForm {
  private readonly dates = inject(DatePipe);
  private readonly messages = inject(NzMessageService);
  private readonly problems = inject(Problems);
  private readonly publicities = inject(PublicityApi);
  private readonly texts = inject(Texts);

  readonly publicityId = input.required<string>();
  readonly tenant = input<string>();
  readonly sheetId = input<string>();
  readonly subjectName = input<string>();
  /** With the receipt, where there is one. */
  readonly sent = output<string | undefined>();
  readonly cancelled = output();

  protected readonly signedIn = inject(Session).signedIn();
  protected readonly shortest = shortest;
  protected readonly text = signal('');
  protected readonly anonymous = signal(false);
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly busy = signal(false);

  protected async send(name: string, contact: string): Promise<void> {
    const signed = !this.anonymous();
    this.busy.set(true);
    try {
      const received = await this.publicities.object(
        this.publicityId(),
        {
          sheetId: this.sheetId() ?? null,
          text: this.text().trim(),
          isAnonymous: !signed,
          name: signed && !this.signedIn ? name || null : null,
          contact: signed && !this.signedIn ? contact || null : null,
          evidenceIds: signed ? this.evidence().map(({ id }) => id) : [],
        },
        this.tenant(),
      );
      this.messages.success(this.texts.get('AssessmentsUi::Objection:Received', { Day: this.dates.transform(received.endsOn, 'longDate') }));
      this.sent.emit(received.receipt ?? undefined);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { Rectification, RectificationDeed, RectificationsApi } from '../rectifications-api';

/** What each deed asks before it is done: nothing but a yes, a remark, or a reason. */
const asks: Partial<Record<RectificationDeed, 'yes' | 'remark' | 'reason'>> = { drop: 'reason', confirm: 'yes', start: 'yes', reject: 'reason', accept: 'remark', relapse: 'reason', complete: 'remark' };

/** How long an organization that fell back has to put it right. */
const monthsToMend = 3;

/** The deeds on a rectification that need at most a word; why the others cannot be done now is told on asking. */
@Component({
  selector: 'app-rectification-deeds',
  imports: [NzButtonModule, TextPipe],
  template: `
    @for (deed of allowed(); track deed) {
      <button nz-button type="button" [nzType]="deed === 'drop' || deed === 'reject' || deed === 'relapse' ? 'default' : 'primary'" [nzLoading]="busy()" (click)="do(deed)">{{ 'AssessmentsUi::RectificationDeed:' + deed | text }}</button>
    }
    @if (refused().length > 0) {
      <details class="why-not">
        <summary>{{ 'AssessmentsUi::WhyNot' | text }}</summary>
        <dl>
          @for (deed of refused(); track deed.name) {
            <dt>{{ 'AssessmentsUi::RectificationDeed:' + deed.name | text }}</dt>
            <dd>{{ deed.because }}</dd>
          }
        </dl>
      </details>
    }
  `,
  host: { class: 'letter-deeds' },
})
export class RectificationDeeds {
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly rectifications = inject(RectificationsApi);

  readonly file = input.required<Rectification>();
  readonly changed = output();
  protected readonly busy = signal(false);
  protected readonly allowed = computed(() => this.file().deeds.filter(({ name, allowed }) => allowed && asks[name]).map(({ name }) => name));
  protected readonly refused = computed(() => this.file().deeds.filter(({ allowed, because }) => !allowed && because));

  protected async do(deed: RectificationDeed): Promise<void> {
    const question = { deed: `AssessmentsUi::RectificationDeed:${deed}`, effect: `AssessmentsUi::RectificationEffect:${deed}`, data: { Name: this.file().organizationName } };
    const words = asks[deed] === 'yes' ? ((await this.confirm.ask(question.deed, question.effect, question.data)) ? '' : undefined) : await this.reasons.ask(question);
    if (words !== undefined) {
      await this.send(deed, words);
    }
  }

  private async send(deed: RectificationDeed, words: string): Promise<void> {
    const { id, concurrencyStamp } = this.file();
    this.busy.set(true);
    try {
      if (deed === 'relapse') {
        await this.rectifications.relapse(id, words, monthsFromNow(monthsToMend), concurrencyStamp);
      } else {
        await this.rectifications.do(id, deed as 'confirm', asks[deed] === 'reason' ? { reason: words } : { remark: words || undefined }, concurrencyStamp);
      }
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

/** The day so many months from now, as the host writes days. */
function monthsFromNow(months: number): string {
  const day = new Date();
  day.setMonth(day.getMonth() + months);
  return day.toISOString().slice(0, 10);
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { Result, ResultsApi } from '../results-api';

/** Lowers what was awarded, with a reason and what proves it; what it was stays to be read. */
@Component({
  selector: 'app-recheck',
  imports: [Evidence, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <form class="panel change-standing" (submit)="$event.preventDefault(); recheck(to.value)">
      <label class="field"><span>{{ 'AssessmentsUi::Recheck:To' | text }}</span>
        <input #to nz-input [type]="most() === undefined ? 'text' : 'number'" min="0" [attr.max]="most()" [value]="most() ?? ''" />
      </label>
      <label class="field wide"><span>{{ '::Reason' | text }}</span><textarea #because nz-input rows="2" maxlength="500" [value]="reason()" (input)="reason.set(because.value)"></textarea></label>
      <app-evidence [organizationId]="result().summary.organizationId" [(attachments)]="evidence" />
      <button nz-button nzType="primary" [nzLoading]="busy()" [disabled]="reason().trim().length < 2" [title]="reason().trim().length < 2 ? ('::Reason:Missing' | text) : ''">{{ 'AssessmentsUi::Recheck' | text }}</button>
    </form>
  `,
})
export class Recheck {
  private readonly problems = inject(Problems);
  private readonly results = inject(ResultsApi);

  readonly result = input.required<Result>();
  readonly done = output();
  /** One star fewer than there are; nothing where grades are given. */
  protected readonly most = computed(() => (typeof this.result().standing.stars === 'number' ? this.result().standing.stars! - 1 : undefined));
  protected readonly reason = signal('');
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly busy = signal(false);

  protected async recheck(to: string): Promise<void> {
    this.busy.set(true);
    try {
      await this.results.recheck(this.result().summary.id, {
        ...(this.most() !== undefined ? { stars: Number(to) } : { grade: to || null }),
        reason: this.reason().trim(),
        evidenceIds: this.evidence().map(({ id }) => id),
        concurrencyStamp: this.result().concurrencyStamp,
      });
      this.done.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { SchemeDefinition } from '../schemes-api';
import { Adjustment, Sheet, SheetsApi } from '../sheets-api';

const moods = { claimed: 'warning', accepted: 'good', refused: 'bad' };

/** Points beside the sheet: claimed with the document that proves them, decided by whoever leads the round. */
@Component({
  selector: 'app-sheet-adjustments',
  imports: [DatePipe, Evidence, NzButtonModule, NzInputModule, TextPipe],
  templateUrl: './sheet-adjustments.html',
})
export class SheetAdjustments {
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly sheets = inject(SheetsApi);
  private readonly texts = inject(Texts);

  readonly sheet = input.required<Sheet>();
  readonly scheme = input.required<SchemeDefinition>();
  readonly changed = output();

  protected readonly moods = moods;
  protected readonly busy = signal(false);
  protected readonly claiming = signal(false);
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly choice = signal('');
  protected readonly open = computed(() => this.sheet().round.state === 'open' && !['publicity', 'approval', 'award'].includes(this.sheet().round.currentKind ?? ''));
  protected readonly mayClaim = computed(() => this.open() && (this.sheet().myRoles.length > 0 || this.sheet().canManage));
  protected readonly offers = computed(() =>
    (this.scheme().adjustments ?? []).flatMap(({ code, name, kind, levels }) =>
      Object.entries(levels).map(([level, points]) => ({ key: `${code}/${level}`, text: `${name} ${this.texts.named('AssessmentsUi::Level:', level)} ${kind === 'bonus' ? '+' : '\u2212'}${points}` })),
    ),
  );
  protected readonly told = (adjustment: Adjustment) => this.offers().find(({ key }) => key === `${adjustment.code}/${adjustment.level}`)?.text ?? adjustment.code;

  protected claim(reason: string, count: string): Promise<void> {
    const [code, level] = [this.choice().slice(0, this.choice().indexOf('/')), this.choice().slice(this.choice().indexOf('/') + 1)];
    return this.doing(async () => {
      await this.sheets.claim({ sheetId: this.sheet().id, code, level, count: Number(count) || 1, reason, evidenceIds: this.evidence().map(({ id }) => id) });
      this.claiming.set(false);
      this.evidence.set([]);
      this.choice.set('');
    });
  }

  protected accept(adjustment: Adjustment): Promise<void> {
    return this.doing(() => this.sheets.decide(adjustment.id, true));
  }

  protected async refuse(adjustment: Adjustment): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'AssessmentsUi::Adjustment:Refuse', effect: 'AssessmentsUi::Adjustment:RefuseEffect' });
    if (reason) {
      await this.doing(() => this.sheets.decide(adjustment.id, false, reason));
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

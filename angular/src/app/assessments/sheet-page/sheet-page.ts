import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Problems } from '../../core/problem';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { PageHeader } from '../../shared/page-header/page-header';
import { SchemesApi } from '../schemes-api';
import { Scorecard, SheetsApi } from '../sheets-api';
import { ScorecardForm } from './scorecard';
import { SheetAdjustments } from './sheet-adjustments';
import { SheetFacts } from './sheet-facts';
import { SheetRecord } from './sheet-record';
import { SheetStanding } from './sheet-standing';

/** One subject's sheet: one's own card to fill in, what is on record, and what comes of it. */
@Component({
  selector: 'app-sheet-page',
  imports: [Can, DatePipe, NzAlertModule, PageHeader, RouterLink, ScorecardForm, SheetAdjustments, SheetFacts, SheetRecord, SheetStanding, TextPipe],
  templateUrl: './sheet-page.html',
})
export class SheetPage {
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly schemes = inject(SchemesApi);
  private readonly sheets = inject(SheetsApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const sheet = await this.sheets.get(id);
      const [scheme, preview] = await Promise.all([this.schemes.get(sheet.round.schemeId), this.sheets.preview(id)]);
      return { sheet, scheme, preview };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly sheet = computed(() => this.known()?.sheet);
  protected readonly scheme = computed(() => this.known()?.scheme);
  private readonly again = signal(0);
  private readonly reckoned = resource({ params: () => (this.again() > 0 ? { id: this.id(), again: this.again() } : undefined), loader: ({ params }) => this.sheets.preview(params.id) });
  private readonly latest = valueOf(this.reckoned);
  protected readonly preview = computed(() => this.latest() ?? this.known()?.preview);

  /** The role whose card one fills in now; one that is submitted is only read. */
  protected readonly role = computed(() => {
    const sheet = this.sheet();
    return sheet?.myRoles.find((role) => !sheet.scorecards.some((card) => card.isMine && card.role === role && card.state === 'submitted'));
  });
  protected readonly submitted = computed(() => (this.sheet()?.scorecards ?? []).filter(({ state }) => state === 'submitted').map((card) => ({ ...card, roleName: this.texts.named('AssessmentsUi::Role:', card.role) })));
  protected readonly shows = computed(() => (this.sheet()?.values.length ?? 0) > 0 || this.submitted().length > 0);

  /** Facts are stated until the subjects are rated, and never of one's own unit. */
  protected readonly states = computed(() => {
    const sheet = this.sheet();
    return sheet?.canManage && !sheet.isOwnUnit && sheet.round.state === 'open' && !['publicity', 'approval', 'award'].includes(sheet.round.currentKind ?? '');
  });

  /** The card has reached the host; what comes of it is asked anew. */
  protected reckon(): void {
    this.again.update((count) => count + 1);
  }

  protected async return(card: Scorecard): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'AssessmentsUi::Card:Return', effect: 'AssessmentsUi::Card:ReturnEffect' });
    if (reason) {
      try {
        await this.sheets.return(this.id(), card.id, reason);
        this.opened.reload();
      } catch (error) {
        this.problems.tell(error);
      }
    }
  }
}

import { Component, computed, inject, input, output } from '@angular/core';
import { TextPipe, Texts } from '../../core/text';
import { RatingDesk, Standing } from '../results-api';
import { StandingView } from '../results/standing';
import { tellStanding } from '../results/standing-words';

/** Those that a count counts: who has a standing in a column. */
export interface CountedAs {
  column: (typeof columns)[number];
  standing: Standing;
}

const columns = ['byThresholds', 'afterConditions', 'afterQuotas', 'afterHand'] as const;

/** How many have a standing, column by column, and the quotas beside it. */
@Component({
  selector: 'app-desk-counts',
  imports: [StandingView, TextPipe],
  template: `
    <div class="table-scroll" tabindex="0">
      <table class="desk-counts">
        <thead>
          <tr>
            <th>{{ 'AssessmentsUi::Standing' | text }}</th>
            @for (column of columns; track column) {
              <th class="numeric">{{ 'AssessmentsUi::Desk:' + column | text }}</th>
            }
            <th>{{ 'AssessmentsUi::Quotas' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <td [attr.data-label]="'AssessmentsUi::Standing' | text"><app-standing [standing]="row.count.standing" [of]="best()" /></td>
              @for (column of columns; track column) {
                <td class="numeric" [class.zero]="row.count[column] === 0" [attr.data-label]="'AssessmentsUi::Desk:' + column | text">
                  @if (row.count[column] > 0) {
                    <button type="button" class="link" [attr.aria-label]="'AssessmentsUi::Desk:ShowCounted' | text: { Column: ('AssessmentsUi::Desk:' + column | text), Standing: tell(row.count.standing), Count: row.count[column] }" (click)="chosen.emit({ column, standing: row.count.standing })">{{ row.count[column] }}</button>
                  } @else {
                    0
                  }
                </td>
              }
              <td [attr.data-label]="'AssessmentsUi::Quotas' | text">
                @for (quota of row.quotas; track $index) {
                  <span [class]="'tag ' + (quota.isKept ? 'good' : quota.isEnforced ? 'bad' : 'warning')">{{ (quota.isAtMost ? 'AssessmentsUi::Desk:AtMost' : 'AssessmentsUi::Desk:AtLeast') | text: { Share: quota.share, Number: quota.number } }}</span>
                  @if (!quota.isKept) {
                    <span class="hint">{{ (quota.isEnforced ? 'AssessmentsUi::Desk:NotKept' : 'AssessmentsUi::Desk:Advised') | text }}</span>
                  }
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class DeskCounts {
  readonly desk = input.required<RatingDesk>();
  readonly best = input(5);
  /** A count was pressed: its subjects are to be listed. */
  readonly chosen = output<CountedAs>();
  private readonly texts = inject(Texts);
  protected readonly columns = columns;
  protected readonly tell = (standing: Standing) => tellStanding(this.texts, standing);
  protected readonly rows = computed(() =>
    this.desk().counts.map((count) => ({ count, quotas: this.desk().quotas.filter(({ standing }) => standing.stars === count.standing.stars && standing.grade === count.standing.grade) })),
  );
}

import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { RatingDesk } from '../results-api';
import { StandingView } from '../results/standing';

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
                <td class="numeric" [class.zero]="row.count[column] === 0" [attr.data-label]="'AssessmentsUi::Desk:' + column | text">{{ row.count[column] }}</td>
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
  protected readonly columns = ['byThresholds', 'afterConditions', 'afterQuotas', 'afterHand'] as const;
  protected readonly rows = computed(() =>
    this.desk().counts.map((count) => ({ count, quotas: this.desk().quotas.filter(({ standing }) => standing.stars === count.standing.stars && standing.grade === count.standing.grade) })),
  );
}

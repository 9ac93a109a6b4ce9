import { Component, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { BallotForm } from '../ballots-api';

/** The ballot paper as voters will see it. */
@Component({
  selector: 'app-ballot-sample',
  imports: [TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Ballot:Form' | text }}</h2>
      <div class="table-scroll" tabindex="0">
        <table class="ballot-paper">
          <thead>
            <tr>
              <th>{{ 'AssessmentsUi::Ballot:Item' | text }}</th>
              @for (choice of form().choices; track choice.code) {
                <th>{{ choice.name }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (item of form().items; track item.code) {
              <tr>
                <td>{{ item.name }}</td>
                @for (choice of form().choices; track choice.code) {
                  <td class="box" [attr.data-label]="choice.name" aria-hidden="true">☐</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
})
export class BallotSample {
  readonly form = input.required<BallotForm>();
}

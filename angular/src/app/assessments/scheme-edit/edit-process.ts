import { Component, computed, inject } from '@angular/core';
import { TextPipe } from '../../core/text';
import { processSteps } from '../scheme-page/process-steps';
import { SchemeProcess } from '../schemes-api';
import { SchemeDesk } from './scheme-desk';
import { SchemeField } from './scheme-field';

/** Which steps a round by the scheme goes through. */
@Component({
  selector: 'app-edit-process',
  imports: [SchemeField, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Process' | text }}</h2>
      <div class="form">
        <app-scheme-field label="AssessmentsUi::Process:selfAssessment" kind="flag" path="process.selfAssessment" />
        <app-scheme-field label="AssessmentsUi::Process:superiorAssessment" kind="flag" path="process.superiorAssessment" />
        <app-scheme-field label="AssessmentsUi::Process:consultDiscipline" kind="flag" path="process.consultDiscipline" />
        <label class="check"><input #vote type="checkbox" [checked]="!!ballot()" (change)="desk.put('process.ballot', vote.checked ? { minTurnout: 0.8 } : undefined)" /> {{ 'AssessmentsUi::Process:ballotField' | text }}</label>
        @if (ballot()) {
          <app-scheme-field label="AssessmentsUi::Ballot:MinTurnout" kind="percent" path="process.ballot.minTurnout" />
        }
        <app-scheme-field label="AssessmentsUi::Process:publicityDays" kind="number" path="process.publicityDays" />
        <app-scheme-field label="AssessmentsUi::Process:approvals" kind="words" path="process.approvals" hint="superior, county" />
      </div>
      <ol class="steps">
        @for (step of steps(); track $index) {
          <li>{{ step.key | text: step.data }}</li>
        }
      </ol>
    </section>
  `,
})
export class EditProcess {
  protected readonly desk = inject(SchemeDesk);
  private readonly process = computed(() => this.desk.at<SchemeProcess>('process'));
  protected readonly ballot = computed(() => this.process()?.ballot);
  protected readonly steps = computed(() => processSteps(this.process()));
}

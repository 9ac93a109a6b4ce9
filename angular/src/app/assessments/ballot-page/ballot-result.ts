import { PercentPipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import { BallotResult as Result } from '../ballots-api';

/** What was counted, and of how many. Groups that are too small to hide in are told together. */
@Component({
  selector: 'app-ballot-result',
  imports: [PercentPipe, TextPipe],
  templateUrl: './ballot-result.html',
})
export class BallotResult {
  readonly result = input.required<Result>();
  protected readonly weighted = computed(() => this.result().groups.length > 1);
  protected readonly figures = computed(() => {
    const { entitled, present, issued, returned, valid, voided } = this.result();
    return [
      { name: 'Entitled', count: entitled },
      { name: 'Present', count: present },
      { name: 'Issued', count: issued },
      { name: 'Returned', count: returned },
      { name: 'Valid', count: valid },
      { name: 'Voided', count: voided },
    ];
  });
}

import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { ProblemsApi } from '../problems-api';

/** Puts a mid-year finding on the problem list and goes there; a finding that is there already leads to the same problem. */
@Component({
  selector: 'app-make-problem',
  imports: [NzButtonModule, TextPipe],
  template: `<button nz-button nzSize="small" type="button" [nzLoading]="busy()" (click)="make()">{{ 'ThreeListsUi::Problem:FromFinding' | text }}</button>`,
})
export class MakeProblem {
  private readonly api = inject(ProblemsApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  readonly findingId = input.required<string>();
  protected readonly busy = signal(false);

  protected async make(): Promise<void> {
    this.busy.set(true);
    try {
      const { id } = await this.api.fromFinding(this.findingId());
      await this.router.navigate(['/three-lists/problems', id]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

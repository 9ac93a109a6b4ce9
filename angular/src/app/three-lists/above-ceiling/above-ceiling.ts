import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { Problem, Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { BurdenApi } from '../burden-api';

/** Beside a form whose sending was refused because too much is asked that month: why, and the way to have it approved. */
@Component({
  selector: 'app-above-ceiling',
  imports: [Can, NzAlertModule, NzButtonModule, RouterLink, TextPipe],
  template: `
    @if (above(); as above) {
      <nz-alert nzType="warning" nzShowIcon [nzMessage]="above.message" [nzDescription]="ways" />
      <ng-template #ways>
        @if (asked()) {
          <p role="status">{{ 'ThreeListsUi::Burden:AskedFor' | text }}</p>
        } @else {
          <button *can="'ThreeLists.Burden.AskAboveCeiling'" nz-button nzSize="small" type="button" (click)="ask(above.month)">{{ 'ThreeListsUi::Burden:Ask' | text }}</button>
        }
        <a nz-button nzType="link" nzSize="small" routerLink="/three-lists/burden" [queryParams]="{ month: above.month }">{{ 'ThreeListsUi::Burden:See' | text: { Month: above.month } }}</a>
      </ng-template>
    }
  `,
})
export class AboveCeiling {
  private readonly burden = inject(BurdenApi);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);

  /** What the form's last sending was refused for. */
  readonly problem = input.required<Problem | undefined>();
  /** The part of the tree that is asked; without it the caller's own. */
  readonly withinId = input<string>();
  protected readonly above = computed(() => {
    const problem = this.problem();
    return problem?.code === 'ThreeLists:AboveCeiling' ? { message: problem.message ?? '', month: String(problem.data['Month']) } : undefined;
  });
  protected readonly asked = linkedSignal({ source: this.problem, computation: () => false });

  protected async ask(month: string): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'ThreeListsUi::Burden:Ask', effect: 'ThreeListsUi::Burden:Ask:Month', data: { Month: month } });
    if (reason) {
      try {
        await this.burden.ask({ withinId: this.withinId() || null, month, reason });
        this.asked.set(true);
      } catch (error) {
        this.problems.tell(error);
      }
    }
  }
}

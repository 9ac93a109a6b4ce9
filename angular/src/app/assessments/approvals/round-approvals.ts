import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { PageHeader } from '../../shared/page-header/page-header';
import { Approval, ResultsApi } from '../results-api';

const moods = { waiting: 'warning', approved: 'good', sentBack: 'bad' };

/** The decisions on a round's results, level by level; each organization decides once about those below it. */
@Component({
  selector: 'app-round-approvals',
  imports: [DatePipe, NzButtonModule, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Approvals' | text" [path]="path()">
      <a nz-button [routerLink]="['/assessments/rounds', id(), 'results']">{{ 'AssessmentsUi::Results' | text }}</a>
    </app-page-header>
    <ul class="approval-list">
      @for (approval of shown(); track approval.id) {
        <li class="panel">
          <strong>{{ approval.organizationName }}</strong>
          <span class="hint">{{ 'AssessmentsUi::Approval:Of' | text: { Level: approval.levelName, Count: approval.subjects } }}</span>
          <span [class]="'tag ' + moods[approval.state]">{{ 'AssessmentsUi::ApprovalState:' + approval.state | text }}</span>
          @if (approval.decidedAt) {
            <span class="hint">{{ approval.decidedByName }} {{ approval.decidedAt | date: 'MM-dd HH:mm' }} {{ approval.remark }}</span>
          }
          <span class="spacer"></span>
          @if (approval.isMine) {
            <button nz-button type="button" [nzLoading]="busy()" (click)="sendBack(approval)">{{ 'AssessmentsUi::Approval:SendBack' | text }}</button>
            <button nz-button nzType="primary" type="button" [nzLoading]="busy()" (click)="approve(approval)">{{ 'AssessmentsUi::Approval:Approve' | text }}</button>
          }
        </li>
      } @empty {
        <li class="panel hint">{{ 'AssessmentsUi::Approval:None' | text }}</li>
      }
    </ul>
  `,
})
export class RoundApprovals {
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly results = inject(ResultsApi);
  private readonly texts = inject(Texts);

  /** The round's. */
  readonly id = input.required<string>();
  protected readonly moods = moods;
  protected readonly busy = signal(false);
  private readonly answer = resource({
    params: () => this.id(),
    loader: ({ params: roundId }) => this.results.approvals({ roundId, maxResultCount: 200 }),
  });
  private readonly known = valueOf(this.answer);
  protected readonly shown = computed(() => (this.known()?.items ?? []).map((approval) => ({ ...approval, levelName: this.texts.named('AssessmentsUi::Step:approval:', approval.level) })));
  protected readonly path = computed(() => [
    { text: this.texts.get('AssessmentsUi::Rounds'), link: '/assessments/rounds' },
    { text: this.known()?.items[0]?.roundName ?? this.texts.get('AssessmentsUi::Round'), link: ['/assessments/rounds', this.id()] },
  ]);

  protected async approve(approval: Approval): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Approval:Approve', 'AssessmentsUi::Approval:ApproveEffect', { Count: approval.subjects })) {
      await this.doing(() => this.results.approve(approval.id, null, approval.concurrencyStamp));
    }
  }

  protected async sendBack(approval: Approval): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'AssessmentsUi::Approval:SendBack', effect: 'AssessmentsUi::Approval:SendBackEffect' });
    if (reason) {
      await this.doing(() => this.results.sendBack(approval.id, reason, approval.concurrencyStamp));
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.answer.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

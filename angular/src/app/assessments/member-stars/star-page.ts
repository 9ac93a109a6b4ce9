import { DatePipe, PercentPipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { PageHeader } from '../../shared/page-header/page-header';
import { Fulfilment, PledgedStar, StarPledge, StarsApi } from '../stars-api';
import { StarResult } from './star-result';

/** A year's pledge: which stars are striven for and what is promised, what was kept each month, what became of them. */
@Component({
  selector: 'app-star-page',
  imports: [DatePipe, NzButtonModule, NzIconModule, NzInputModule, PageHeader, PercentPipe, RouterLink, StarResult, TextPipe],
  templateUrl: './star-page.html',
  styles: '@media (max-width: 767px) { .star-months td:empty { display: none; } }',
})
export class StarPage {
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly starsApi = inject(StarsApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.starsApi.get(id) });
  protected readonly pledge = valueOf(this.opened);
  protected readonly may = computed(() => new Set((this.pledge()?.deeds ?? []).filter(({ allowed }) => allowed).map(({ name }) => name)));
  protected readonly refused = computed(() => (this.pledge()?.deeds ?? []).filter(({ allowed, because }) => !allowed && because));
  protected readonly holds = computed(() => this.pledge()?.stars.some(({ isWon, revokedOn }) => isWon && !revokedOn));
  protected readonly certificate = computed(() => this.starsApi.certificate(this.id()));
  protected readonly busy = signal(false);
  protected readonly months = Array.from({ length: 12 }, (_, index) => index + 1);
  protected readonly month = signal(Math.max(1, new Date().getMonth() + 1));
  protected readonly choices: Fulfilment[] = ['kept', 'partly', 'notKept'];
  protected readonly said = signal<Record<string, Fulfilment | undefined>>({});
  protected readonly promises = linkedSignal<Record<string, string | undefined>>(() => Object.fromEntries((this.pledge()?.stars ?? []).map(({ code, promise }) => [code, promise])));
  protected readonly markOf = (star: string, month: number) => this.pledge()?.marks.find((mark) => mark.star === star && mark.month === month);

  protected say(star: string, fulfilment: string): void {
    this.said.update((known) => ({ ...known, [star]: (fulfilment || undefined) as Fulfilment | undefined }));
  }

  protected promise(star: string, text: string | undefined): void {
    this.promises.update((known) => ({ ...known, [star]: text }));
  }

  protected savePromises(): Promise<void> {
    const stars = Object.entries(this.promises()).flatMap(([code, promise]) => (promise?.trim() ? [{ code, promise: promise.trim() }] : []));
    return this.doing((pledge) => this.starsApi.update(pledge.id, stars, pledge.concurrencyStamp));
  }

  protected async publish(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Star:Publish', 'AssessmentsUi::Star:PublishEffect')) {
      await this.doing((pledge) => this.starsApi.publish(pledge.id, pledge.concurrencyStamp));
    }
  }

  protected saveMarks(): Promise<void> {
    const marks = Object.entries(this.said()).flatMap(([star, fulfilment]) => (fulfilment ? [{ star, fulfilment }] : []));
    return this.doing((pledge) => this.starsApi.mark(pledge.id, this.month(), marks, pledge.concurrencyStamp));
  }

  protected async award(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Star:Award', 'AssessmentsUi::Star:AwardEffect')) {
      await this.doing((pledge) => this.starsApi.award(pledge.id, pledge.concurrencyStamp));
    }
  }

  protected async decide(star: PledgedStar, isWon: boolean): Promise<void> {
    const because = await this.reasons.ask({ deed: isWon ? 'AssessmentsUi::Star:DecideWon' : 'AssessmentsUi::Star:DecideNot', effect: 'AssessmentsUi::Star:DecideEffect', data: { Name: star.name } });
    if (because) {
      await this.doing((pledge) => this.starsApi.decide(pledge.id, star.code, isWon, because, pledge.concurrencyStamp));
    }
  }

  protected async revoke(star: PledgedStar): Promise<void> {
    const because = await this.reasons.ask({ deed: 'AssessmentsUi::Star:Revoke', effect: 'AssessmentsUi::Star:RevokeEffect', data: { Name: star.name } });
    if (because) {
      await this.doing((pledge) => this.starsApi.revoke(pledge.id, star.code, because, pledge.concurrencyStamp));
    }
  }

  private async doing(send: (pledge: StarPledge) => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send(this.pledge()!);
      this.said.set({});
      this.opened.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

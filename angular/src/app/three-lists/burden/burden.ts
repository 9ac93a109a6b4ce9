import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { BurdenApi, BurdenException, BurdenRow } from '../burden-api';
import { burdenLight, heaviestFirst, isFull, shareOfCeiling } from './burden-share';

/** How much was asked of each organization in a month, by whom, against the county's ceiling. */
@Component({
  selector: 'app-burden',
  imports: [Can, DecimalPipe, NzButtonModule, PageHeader, TextPipe, TrafficLight],
  templateUrl: './burden.html',
})
export class Burden {
  private readonly burden = inject(BurdenApi);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly router = inject(Router);

  /** Both from the address bar. */
  readonly month = input<string>();
  readonly withinId = input<string>();
  protected readonly chosen = computed(() => this.month() ?? today().slice(0, 7));
  protected readonly answer = resource({
    params: () => ({ month: this.chosen(), withinId: this.withinId() }),
    loader: async ({ params: { month, withinId } }) => {
      const [page, exceptions] = await Promise.all([this.burden.list(month, withinId), this.burden.exceptions(month)]);
      const asked = heaviestFirst(page.items).filter(({ reports }) => reports > 0);
      return { rows: asked, spared: page.totalCount - asked.length, exceptions: exceptions.items };
    },
  });
  protected readonly opened = valueOf(this.answer);
  protected readonly above = computed(() => (this.opened()?.rows ?? []).filter((row) => row.above).length);
  protected readonly busy = signal(false);
  protected readonly isFull = isFull;
  protected readonly light = burdenLight;
  protected readonly share = shareOfCeiling;

  protected choose(month: string): void {
    void this.router.navigate([], { queryParams: { month: month || null }, queryParamsHandling: 'merge' });
  }

  protected async ask(row: BurdenRow): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'ThreeListsUi::Burden:Ask', effect: 'ThreeListsUi::Burden:Ask:Effect', data: { Name: row.organizationName } });
    if (reason) {
      await this.doing(() => this.burden.ask({ withinId: row.organizationId, month: this.chosen(), reason }));
    }
  }

  protected grant(exception: BurdenException): Promise<void> {
    return this.doing(() => this.burden.decide(exception, true, null));
  }

  protected async refuse(exception: BurdenException): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'ThreeListsUi::Burden:Refuse', effect: 'ThreeListsUi::Burden:Refuse:Effect' });
    if (reason) {
      await this.doing(() => this.burden.decide(exception, false, reason));
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

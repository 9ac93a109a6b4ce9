import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { PageHeader } from '../../shared/page-header/page-header';
import { VisitsApi } from '../visits-api';
import { VisitNotes } from './visit-notes';

const moods = { planned: '', open: 'warning', closed: 'good' };

/** A visit: its route with who has judged what; once closed, the ranking and each stop's progress since the last time. */
@Component({
  selector: 'app-visit-page',
  imports: [Can, DatePipe, DecimalPipe, NzAlertModule, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe, VisitNotes],
  templateUrl: './visit-page.html',
})
export class VisitPage {
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly router = inject(Router);
  private readonly visits = inject(VisitsApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.visits.get(id) });
  protected readonly visit = valueOf(this.opened);
  protected readonly moods = moods;
  protected readonly busy = signal(false);
  /** By place once there is a ranking, else in the order of the route. */
  protected readonly stops = computed(() => (this.visit()?.stops ?? []).toSorted((a, b) => (a.rank ?? a.order) - (b.rank ?? b.order)));
  protected readonly document = computed(() => this.visits.document(this.id()));
  protected readonly table = computed(() => this.visits.table(this.id()));

  protected async open(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Visit:Open', 'AssessmentsUi::Visit:OpenEffect')) {
      await this.doing(() => this.visits.open(this.id()));
    }
  }

  protected async close(): Promise<void> {
    const waited = this.visit()?.waitedFor ?? [];
    const reason = waited.length > 0 ? await this.reasons.ask({ deed: 'AssessmentsUi::Visit:Close', effect: 'AssessmentsUi::Visit:CloseWithout', data: { Names: waited.join(', ') } }) : '';
    if (reason !== undefined && (waited.length > 0 || (await this.confirm.ask('AssessmentsUi::Visit:Close', 'AssessmentsUi::Visit:CloseEffect')))) {
      await this.doing(() => this.visits.close(this.id(), reason || undefined));
    }
  }

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Delete', 'AssessmentsUi::Visit:DeleteEffect')) {
      await this.doing(async () => {
        await this.visits.delete(this.id());
        await this.router.navigateByUrl('/assessments/visits');
      });
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.opened.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

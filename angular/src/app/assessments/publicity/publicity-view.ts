import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, output, resource, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Publicity, PublicityApi } from '../publicity-api';
import { StandingView } from '../results/standing';
import { ObjectForm } from './object-form';
import { ReadReply } from './read-reply';

const pageSize = 100;

/** What is posted, with how long one may still object; the same for those who are signed in and for everyone else. */
@Component({
  selector: 'app-publicity-view',
  imports: [DatePipe, NzAlertModule, NzButtonModule, NzInputModule, ObjectForm, ReadReply, StandingView, TextPipe],
  templateUrl: './publicity-view.html',
})
export class PublicityView {
  private readonly publicities = inject(PublicityApi);

  readonly id = input.required<string>();
  readonly tenant = input<string>();
  /** Whether one may object here. */
  readonly mayObject = input(true);
  readonly read = output<Publicity>();
  readonly objected = output();

  protected readonly filter = signal('');
  protected readonly shown = signal(pageSize);
  protected readonly answer = resource({
    params: () => ({ id: this.id(), tenant: this.tenant(), filter: this.filter(), maxResultCount: this.shown() }),
    loader: ({ params: { id, tenant, ...query } }) => this.publicities.get(id, query, tenant),
  });
  protected readonly posted = linkedSignal<Publicity | undefined, Publicity | undefined>({ source: () => valueOf(this.answer)(), computation: (now, before) => now ?? before?.value });
  protected readonly about = signal<{ sheetId?: string; name?: string } | undefined>(undefined);
  /** Shown until the page is left, and nowhere kept. */
  protected readonly receipt = signal<string | undefined>(undefined);
  protected readonly moved = computed(() => (this.posted()?.entries.items ?? []).some(({ formerRank }) => formerRank !== null && formerRank !== undefined));

  constructor() {
    effect(() => {
      const posted = this.posted();
      if (posted) {
        this.read.emit(posted);
      }
    });
  }

  protected sent(receipt: string | undefined): void {
    this.about.set(undefined);
    this.receipt.set(receipt);
    this.answer.reload();
    this.objected.emit();
  }

  protected more(): void {
    this.shown.update((count) => count + pageSize);
  }
}

import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { TrafficLight } from '../../shared/traffic-light/traffic-light';
import { LetterItemState, LettersApi } from '../letters-api';
import { Shares, addsUp, isSplit, shareTotal, splitEvenly } from './shares';

/** Passes a letter on: chooses items, and splits each target over those below, checked against what was signed while it is typed. */
@Component({
  selector: 'app-letter-derive',
  imports: [DecimalPipe, FormsModule, NzButtonModule, NzInputModule, PageHeader, TextPipe, TrafficLight],
  templateUrl: './letter-derive.html',
})
export class LetterDerive implements HasUnsaved {
  private readonly letters = inject(LettersApi);
  private readonly organizations = inject(Organizations);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly opened = resource({ params: () => this.id(), loader: ({ params: id }) => this.open(id) });
  protected readonly letter = computed(() => (this.opened.hasValue() ? this.opened.value().letter : undefined));
  protected readonly below = computed(() => (this.opened.hasValue() ? this.opened.value().below : []));
  protected readonly items = signal<ReadonlySet<string>>(new Set());
  protected readonly carriers = signal<ReadonlySet<string>>(new Set());
  protected readonly shares = signal<Shares>({});
  protected readonly touched = signal(false);
  protected readonly busy = signal(false);

  protected readonly chosen = computed(() => this.letter()?.items.filter((item) => this.items().has(item.code)) ?? []);
  protected readonly columns = computed(() => this.chosen().filter(isSplit));
  protected readonly rows = computed(() => this.below().filter((organization) => this.carriers().has(organization.id)));
  protected readonly wanting = computed(() => this.chosen().filter((item) => !addsUp(item, this.sharesOf(item))).length);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.touched();
  }

  protected total(item: LetterItemState): number {
    return shareTotal(item, this.sharesOf(item).filter((share): share is number => typeof share === 'number'));
  }

  protected isEnough(item: LetterItemState): boolean {
    return addsUp(item, this.sharesOf(item));
  }

  protected toggle(list: 'items' | 'carriers', id: string): void {
    this[list].update((chosen) => new Set(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]));
    this.touched.set(true);
  }

  protected split(item: LetterItemState): void {
    const parts = splitEvenly(item, this.rows().length);
    this.rows().forEach((organization, index) => this.share(organization.id, item.code, parts[index]));
  }

  protected share(organizationId: string, code: string, target: number | null): void {
    this.shares.update((shares) => ({ ...shares, [organizationId]: { ...shares[organizationId], [code]: target } }));
    this.touched.set(true);
  }

  protected figure(text: string): number | null {
    return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
  }

  protected async derive(): Promise<void> {
    this.busy.set(true);
    try {
      const items = this.chosen().map((item) => ({
        code: item.code,
        split: this.rows().map(({ id }) => ({ recipientId: id, target: isSplit(item) ? (this.shares()[id]?.[item.code] ?? null) : null })),
      }));
      const { campaignId } = await this.letters.derive(this.id(), items);
      this.touched.set(false);
      await this.router.navigate(['/responsibility-letters/campaigns', campaignId]);
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  private sharesOf(item: LetterItemState): (number | null)[] {
    return this.rows().map(({ id }) => this.shares()[id]?.[item.code] ?? null);
  }

  private async open(id: string) {
    const letter = await this.letters.get(id);
    const below = await this.organizations.childrenOf(letter.recipient.id);
    this.carriers.set(new Set(below.map((organization) => organization.id)));
    return { letter, below };
  }
}

import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { saveAs } from '../../shared/data-table/csv';
import { PageHeader } from '../../shared/page-header/page-header';
import { BallotsApi } from '../ballots-api';
import { TellerPassphrases } from './teller-passphrases';

interface Came {
  class: string;
  name: string;
  entitled: number;
  present: number;
  onPaper: number;
}

/** Opens the vote for those who came: counts heads, takes the tellers' passphrases, and hands out the cards, which exist only here. */
@Component({
  selector: 'app-ballot-open',
  imports: [NzAlertModule, NzButtonModule, NzInputModule, PageHeader, TellerPassphrases, TextPipe],
  templateUrl: './ballot-open.html',
})
export class BallotOpen {
  private readonly ballots = inject(BallotsApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.ballots.get(id) });
  protected readonly ballot = valueOf(this.answer);
  protected readonly ballotMissing = computed(() => !!this.answer.error());
  protected readonly came = signal<Came[]>([]);
  protected readonly passphrases = signal<string[] | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly present = computed(() => this.came().reduce((sum, { present }) => sum + present, 0));
  protected readonly onPaper = computed(() => this.came().reduce((sum, { onPaper }) => sum + onPaper, 0));
  protected readonly needed = computed(() => Math.ceil((this.ballot()?.minTurnout ?? 0) * (this.ballot()?.entitled ?? 0)));
  /** Where all vote on paper there is nothing to lock. */
  protected readonly cards = computed(() => this.present() - this.onPaper());
  protected readonly lacking = computed(() => (this.present() === 0 ? 'present' : this.cards() > 0 && !this.passphrases() ? 'passphrases' : undefined));

  constructor() {
    effect(() => this.came.set((this.ballot()?.voterClasses ?? []).map(({ code, name, entitled }) => ({ class: code, name, entitled, present: 0, onPaper: 0 }))));
  }

  protected count(index: number, part: 'present' | 'onPaper', text: string): void {
    const number = Math.max(0, Math.floor(Number(text) || 0));
    this.came.update((known) => known.map((voters, at) => (at === index ? { ...voters, [part]: number } : voters)));
  }

  protected async open(): Promise<void> {
    this.busy.set(true);
    try {
      const attendance = this.came().map(({ class: code, present, onPaper }) => ({ class: code, present, onPaper }));
      const cards = await this.ballots.open(this.id(), attendance, this.cards() > 0 ? this.passphrases()! : []);
      saveAs(`${this.ballot()!.title}.docx`, cards, cards.type);
      await this.router.navigate(['/assessments/ballots', this.id()]);
    } catch (error) {
      await this.problems.tellFile(error);
    } finally {
      this.busy.set(false);
    }
  }
}

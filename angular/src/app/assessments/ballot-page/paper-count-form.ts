import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Ballot, BallotsApi, ClassTally, PaperCount } from '../ballots-api';
import { differences, emptyTally, overcounted } from './paper-tally';

/** What one person counted on paper. When another has counted the same it is accepted; until then the differences are shown. */
@Component({
  selector: 'app-paper-count-form',
  imports: [NzAlertModule, NzButtonModule, NzInputModule, TextPipe],
  templateUrl: './paper-count-form.html',
})
export class PaperCountForm {
  private readonly ballots = inject(BallotsApi);
  private readonly problems = inject(Problems);

  readonly ballot = input.required<Ballot>();
  readonly accepted = output();
  protected readonly tallies = signal<ClassTally[]>([]);
  protected readonly entered = signal<PaperCount | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly faulty = computed(() => this.tallies().some((tally) => overcounted(tally).length > 0));
  protected readonly differing = computed(() => new Set((this.entered()?.others ?? []).flatMap(({ tally }) => [...differences(this.tallies(), tally.classes)])));
  protected readonly nameOf = (code: string) => this.ballot().voterClasses.find((voters) => voters.code === code)?.name ?? code;
  protected readonly onPaper = (code: string) => this.ballot().voterClasses.find((voters) => voters.code === code)?.onPaper ?? 0;
  protected readonly over = (tally: ClassTally, item: string) => overcounted(tally).includes(item);
  protected readonly others = (code: string, item: string, choice: number) =>
    (this.entered()?.others ?? []).map(({ counterName, tally }) => `${counterName} ${tally.classes.find((other) => other.class === code)?.items.find((other) => other.item === item)?.counts[choice] ?? ''}`).join('; ');

  constructor() {
    effect(() => this.tallies.set(emptyTally(this.ballot())));
  }

  protected total(index: number, part: 'returned' | 'void', text: string): void {
    this.tallies.update((known) => known.map((tally, at) => (at === index ? { ...tally, [part]: count(text) } : tally)));
  }

  protected tally(index: number, item: number, choice: number, text: string): void {
    this.tallies.update((known) =>
      known.map((tally, at) => (at === index ? { ...tally, items: tally.items.map((line, place) => (place === item ? { ...line, counts: line.counts.toSpliced(choice, 1, count(text)) } : line)) } : tally)),
    );
  }

  protected async send(): Promise<void> {
    this.busy.set(true);
    try {
      const answer = await this.ballots.countPaper(this.ballot().id, this.tallies());
      this.entered.set(answer);
      if (answer.isAccepted) {
        this.accepted.emit();
      }
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

function count(text: string): number {
  return Math.max(0, Math.floor(Number(text) || 0));
}

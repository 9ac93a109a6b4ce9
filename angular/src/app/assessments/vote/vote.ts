import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { LanguageSwitch } from '../../shell/language-switch/language-switch';
import { Marks, paddedBody, plainCode } from './padded-body';
import { Refused, VotingBooth } from './voting-booth';

/** The ballot paper on a phone: for whoever holds a drawn card, and for nobody in particular. */
@Component({
  selector: 'app-vote',
  imports: [DatePipe, LanguageSwitch, NzAlertModule, NzButtonModule, NzInputModule, TextPipe],
  templateUrl: './vote.html',
  host: { class: 'vote-page' },
})
export class Vote {
  private readonly booth = inject(VotingBooth);
  private readonly texts = inject(Texts);

  readonly ballotId = input.required<string>();
  /** From the address bar. */
  readonly __tenant = input<string>();
  protected readonly opened = resource({ params: () => ({ id: this.ballotId(), tenant: this.__tenant() }), loader: ({ params }) => this.booth.paper(params.id, params.tenant) });
  protected readonly paper = valueOf(this.opened);
  protected readonly code = signal(codeOnTheCard());
  protected readonly marks = signal<Marks>({});
  protected readonly reviewing = signal(false);
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly refusal = signal('');

  protected readonly most = computed(() => this.paper()?.form.maxApprovals ?? undefined);
  protected readonly approved = computed(() => {
    const first = this.paper()?.form.choices[0]?.code;
    return Object.values(this.marks()).filter((choice) => choice === first).length;
  });
  protected readonly blank = computed(() => (this.paper()?.form.items ?? []).filter(({ code }) => this.marks()[code] === undefined).length);
  protected readonly tooMany = computed(() => this.most() !== undefined && this.approved() > this.most()!);
  protected readonly nameOf = (choice: string | undefined) => this.paper()?.form.choices.find(({ code }) => code === choice)?.name;

  protected choose(item: string, choice: string): void {
    this.marks.update((marks) => ({ ...marks, [item]: marks[item] === choice ? undefined : choice }));
  }

  protected async cast(): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.booth.cast(this.ballotId(), this.__tenant(), paddedBody(this.paper()!.form, plainCode(this.code()), this.marks()));
      this.marks.set({});
      this.code.set('');
      this.done.set(true);
    } catch (error) {
      this.refusal.set(error instanceof Refused ? error.message : this.texts.get('::Problem:Unreachable'));
      this.reviewing.set(false);
    } finally {
      this.busy.set(false);
    }
  }
}

/** The code of the card that was scanned. It is taken out of the address, where the phone's history would keep it. */
function codeOnTheCard(): string {
  const code = decodeURIComponent(location.hash.slice(1));
  if (code) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return code;
}

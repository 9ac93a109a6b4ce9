import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { PublicityApi, Remedy } from '../publicity-api';
import { RoundsApi } from '../rounds-api';
import { Indicator, SchemesApi } from '../schemes-api';
import { SheetsApi } from '../sheets-api';
import { textOfValue, valueOfText } from '../value-text';

/** One objection: what was found out, the written reply, and what is put right where it is upheld. */
@Component({
  selector: 'app-objection-page',
  imports: [DatePipe, NzAlertModule, NzButtonModule, NzInputModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './objection-page.html',
})
export class ObjectionPage {
  private readonly problems = inject(Problems);
  private readonly publicities = inject(PublicityApi);
  private readonly rounds = inject(RoundsApi);
  private readonly schemes = inject(SchemesApi);
  private readonly sheets = inject(SheetsApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const objection = await this.publicities.objection(id);
      const round = await this.rounds.get(objection.roundId);
      const [scheme, sheet] = await Promise.all([this.schemes.get(round.schemeId), objection.sheetId ? this.sheets.get(objection.sheetId) : undefined]);
      return { objection, round, scheme, sheet };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly objection = computed(() => this.known()?.objection);
  protected readonly round = computed(() => this.known()?.round);
  protected readonly indicators = computed((): Indicator[] => (this.known()?.scheme.sections ?? []).flatMap((section) => section.indicators));
  protected readonly answered = computed(() => !!this.objection()?.answeredOn);
  protected readonly valueNow = computed(() => textOfValue(this.known()?.sheet?.values.find(({ indicator }) => indicator === this.indicator())?.value));

  protected readonly upheld = signal<boolean | undefined>(undefined);
  protected readonly indicator = signal('');
  protected readonly corrected = signal('');
  protected readonly reply = signal('');
  protected readonly finding = signal('');
  /** By when a problem made of it is to be put right. */
  protected readonly dueOn = signal('');
  protected readonly busy = signal(false);
  protected readonly postedAnew = signal<string | null>(null);
  /** What an answer still lacks: the end of a text key. */
  protected readonly lacking = computed(() => {
    if (this.upheld() === undefined) {
      return 'verdict';
    }
    if (this.reply().trim().length < 2) {
      return 'reply';
    }
    return this.upheld() && (!this.indicator() || this.corrected().trim() === '') ? 'remedy' : undefined;
  });

  protected investigate(): Promise<void> {
    return this.doing(() => this.publicities.investigate(this.id(), this.finding().trim(), this.objection()!.concurrencyStamp));
  }

  protected raise(title: string): Promise<void> {
    return this.doing(() => this.publicities.raiseProblem(this.id(), { title: title.trim(), dueOn: this.dueOn(), severity: 'minor' }));
  }

  protected answer(): Promise<void> {
    return this.doing(async () => {
      const { concurrencyStamp } = this.objection()!;
      const answer = await this.publicities.answer(this.id(), { isUpheld: this.upheld()!, reply: this.reply().trim(), remedy: this.upheld() ? this.remedy() : undefined, concurrencyStamp });
      this.postedAnew.set(answer.postedAnewId ?? null);
    });
  }

  private remedy(): Remedy {
    const indicator = this.indicators().find(({ code }) => code === this.indicator())!;
    return { values: [{ indicator: indicator.code, value: valueOfText(indicator, this.corrected()) ?? null }] };
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

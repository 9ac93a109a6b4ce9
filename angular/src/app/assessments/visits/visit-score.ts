import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { VisitNoteKind, VisitsApi } from '../visits-api';

type Deductions = Record<string, { points: number; reason: string }>;

const step = 0.5;

/** A judge's sheet of one stop, on a tablet: a touch takes off half a point, no line costs more than its limit. */
@Component({
  selector: 'app-visit-score',
  imports: [NzAlertModule, NzButtonModule, NzInputModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './visit-score.html',
})
export class VisitScore {
  private readonly messages = inject(NzMessageService);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly visits = inject(VisitsApi);

  readonly id = input.required<string>();
  readonly stopId = input.required<string>();
  protected readonly opened = resource({
    params: () => ({ id: this.id(), stopId: this.stopId() }),
    loader: async ({ params: { id, stopId } }) => {
      const [visit, sheet] = await Promise.all([this.visits.get(id), this.visits.sheet(id, stopId)]);
      return { visit, sheet };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly visit = computed(() => this.known()?.visit);
  protected readonly stop = computed(() => this.visit()?.stops.find(({ organizationId }) => organizationId === this.stopId()));
  protected readonly submitted = computed(() => !!this.known()?.sheet.submittedAt);
  protected readonly notes = computed(() => (this.visit()?.notes ?? []).filter((note) => note.stopId === this.stopId()));
  protected readonly taken = signal<Deductions>({});
  protected readonly total = computed(() => Object.values(this.taken()).reduce((sum, { points }) => sum + points, 0));
  /** A deduction says what for. */
  protected readonly lacking = computed(() => Object.values(this.taken()).filter(({ points, reason }) => points > 0 && !reason.trim()).length);
  protected readonly kinds: VisitNoteKind[] = ['problem', 'leaderRemark', 'peerRemark'];
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      const sheet = this.known()?.sheet;
      if (sheet) {
        const kept = readDraft<Deductions>(this.draft());
        this.taken.set({ ...Object.fromEntries(sheet.deductions.map(({ line, points, reason }) => [line, { points, reason: reason ?? '' }])), ...kept });
      }
    });
  }

  protected take(line: string, limit: number, by: number): void {
    const now = this.taken()[line] ?? { points: 0, reason: '' };
    this.change(line, { ...now, points: Math.min(limit, Math.max(0, Math.round((now.points + by * step) * 10) / 10)) });
  }

  protected say(line: string, reason: string): void {
    this.change(line, { ...(this.taken()[line] ?? { points: 0, reason: '' }), reason });
  }

  protected submit(): Promise<void> {
    return this.doing(async () => {
      await this.save();
      await this.visits.submit(this.id(), this.stopId());
      forgetDraft(this.draft());
      await this.router.navigate(['/assessments/visits', this.id()]);
    });
  }

  protected keep(): Promise<void> {
    return this.doing(async () => {
      await this.save();
      forgetDraft(this.draft());
      this.opened.reload();
      this.messages.success(this.texts.get('AssessmentsUi::Visit:Kept'));
    });
  }

  protected note(kind: string, text: string): Promise<void> {
    return this.doing(async () => {
      await this.visits.note(this.id(), { stopId: this.stopId(), kind: kind as VisitNoteKind, text: text.trim() });
      this.opened.reload();
    });
  }

  private change(line: string, deduction: { points: number; reason: string }): void {
    this.taken.update((known) => ({ ...known, [line]: deduction }));
    writeDraft(this.draft(), this.taken());
  }

  private save(): Promise<unknown> {
    const deductions = Object.entries(this.taken()).filter(([, { points }]) => points > 0).map(([line, { points, reason }]) => ({ line, points, reason: reason.trim() || null }));
    return this.visits.write(this.id(), this.stopId(), deductions, this.known()?.sheet.concurrencyStamp || undefined);
  }

  private draft(): string {
    return `visit/${this.id()}/${this.stopId()}`;
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

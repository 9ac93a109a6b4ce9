import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Job, isFailure } from '../../shared/job-progress/job';
import { JobProgress } from '../../shared/job-progress/job-progress';
import { PageHeader } from '../../shared/page-header/page-header';
import { DropZone } from './drop-zone';
import { FaultTable } from './fault-table';
import { ImportReport, RosterKind, Verdict, isJob, verdictOf } from './roster';
import { RosterApi, exportUrl } from './roster-api';

type Step = 'choose' | 'checking' | 'checked' | 'importing' | 'imported';

/** Brings a roster in: drop the file, see what it would do and every fault in it, confirm, see it done. */
@Component({
  selector: 'app-roster-import',
  imports: [Can, DecimalPipe, DropZone, FaultTable, JobProgress, NzAlertModule, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './roster-import.html',
})
export class RosterImport implements HasUnsaved {
  private readonly api = inject(RosterApi);
  private readonly problems = inject(Problems);

  /** What the roster lists, from the address bar. */
  readonly of = input<RosterKind>();
  protected readonly kind = computed<RosterKind>(() => this.of() ?? 'organization');
  protected readonly kinds: RosterKind[] = ['organization', 'member'];
  protected readonly file = linkedSignal<RosterKind, File | undefined>({ source: this.kind, computation: () => undefined });
  protected readonly step = linkedSignal<RosterKind, Step>({ source: this.kind, computation: () => 'choose' });
  protected readonly report = signal<ImportReport | undefined>(undefined);
  protected readonly jobId = signal<string | undefined>(undefined);
  protected readonly verdict = computed(() => verdictOf(this.report() ?? { created: 0, updated: 0, unchanged: 0, errors: [] }));
  protected readonly alertOf = (verdict: Verdict) => (verdict === 'faulty' ? 'error' : verdict === 'empty' ? 'warning' : 'success');
  protected readonly result = computed(() => (this.kind() === 'organization' ? '/hierarchy/organizations' : '/hierarchy/members'));
  protected readonly exportUrl = computed(() => exportUrl(this.kind(), 'xlsx'));

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.step() === 'checking' || (this.step() === 'checked' && this.verdict() === 'ready');
  }

  protected async check(file: File): Promise<void> {
    this.file.set(file);
    await this.send(file, true);
  }

  protected async confirm(): Promise<void> {
    await this.send(this.file()!, false);
  }

  protected again(): void {
    this.step.set('choose');
  }

  protected jobOver(job: Job): void {
    this.jobId.set(undefined);
    if (isFailure(job)) {
      this.step.set('choose');
    } else {
      this.tell(job.result as ImportReport);
    }
  }

  private async send(file: File, dryRun: boolean): Promise<void> {
    const before = this.step();
    this.step.set(dryRun ? 'checking' : 'importing');
    try {
      const answer = await this.api.import(this.kind(), file, dryRun);
      if (isJob(answer)) {
        this.jobId.set(answer.jobId);
      } else {
        this.tell(answer);
      }
    } catch (error) {
      this.step.set(before);
      this.problems.tell(error);
    }
  }

  private tell(report: ImportReport): void {
    this.report.set(report);
    this.step.set(this.step() === 'importing' && report.errors.length === 0 ? 'imported' : 'checked');
  }
}

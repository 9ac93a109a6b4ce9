import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Job, isFailure } from '../job-progress/job';
import { JobProgress } from '../job-progress/job-progress';
import { DropZone } from './drop-zone';
import { FaultTable } from './fault-table';
import { ImportAnswer, ImportReport, Verdict, isJob, verdictOf } from './import-report';

type Step = 'choose' | 'checking' | 'checked' | 'importing' | 'imported';

/** Brings a file in: drop it, see what it would do and every fault in it, confirm, see it done. The way on from there is projected. */
@Component({
  selector: 'app-file-import',
  imports: [DecimalPipe, DropZone, FaultTable, JobProgress, NzAlertModule, NzButtonModule, NzIconModule, TextPipe],
  templateUrl: './file-import.html',
})
export class FileImport {
  private readonly problems = inject(Problems);

  readonly send = input.required<(file: File, dryRun: boolean) => Promise<ImportAnswer>>();
  /** Text key. */
  readonly explained = input.required<string>();

  protected readonly file = signal<File | undefined>(undefined);
  protected readonly step = signal<Step>('choose');
  protected readonly report = signal<ImportReport | undefined>(undefined);
  protected readonly jobId = signal<string | undefined>(undefined);
  protected readonly verdict = computed(() => verdictOf(this.report() ?? { created: 0, updated: 0, unchanged: 0, errors: [] }));
  protected readonly alertOf = (verdict: Verdict) => (verdict === 'faulty' ? 'error' : verdict === 'empty' ? 'warning' : 'success');

  unsaved(): boolean {
    return this.step() === 'checking' || (this.step() === 'checked' && this.verdict() === 'ready');
  }

  protected async check(file: File): Promise<void> {
    this.file.set(file);
    await this.bring(file, true);
  }

  protected async confirm(): Promise<void> {
    await this.bring(this.file()!, false);
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

  private async bring(file: File, dryRun: boolean): Promise<void> {
    const before = this.step();
    this.step.set(dryRun ? 'checking' : 'importing');
    try {
      const answer = await this.send()(file, dryRun);
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

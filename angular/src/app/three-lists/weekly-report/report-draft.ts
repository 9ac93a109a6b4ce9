import { Attachment } from '../../shared/evidence/evidence';
import { ReportLine, WeeklyReport, WriteReport } from '../reports-api';

/** What a person types of one task's week. */
export interface Typed {
  progress: number;
  done: string;
  next: string;
  obstacles: string;
  evidence: Attachment[];
}

/** One line of the form: what the host knows of the task, and what is typed. */
export interface LineForm extends Typed {
  line: ReportLine;
}

/** What was typed and is not yet with the host, by task. */
export interface KeptReport {
  remark: string;
  lines: Record<string, Typed>;
}

/** The form as it is found: the host's copy of last week, and over it what was typed here and never arrived. */
export function formOf(report: WeeklyReport, kept?: KeptReport): { remark: string; lines: LineForm[] } {
  return {
    remark: kept?.remark ?? report.remark ?? '',
    lines: report.lines.map((line) => ({
      line,
      progress: line.progress,
      done: line.done ?? '',
      next: line.next ?? '',
      obstacles: line.obstacles ?? '',
      evidence: line.evidence,
      ...kept?.lines[line.taskId],
    })),
  };
}

/** What is kept on this device until the host has it. */
export function keptOf(remark: string, lines: readonly LineForm[]): KeptReport {
  return { remark, lines: Object.fromEntries(lines.map(({ line, ...typed }) => [line.taskId, typed])) };
}

export function toInput(remark: string, lines: readonly LineForm[], concurrencyStamp: string): WriteReport {
  const text = (value: string) => value.trim() || null;
  return {
    remark: text(remark),
    concurrencyStamp,
    lines: lines.map(({ line, progress, done, next, obstacles, evidence }) => ({
      taskId: line.taskId,
      progress,
      done: text(done),
      next: text(next),
      obstacles: text(obstacles),
      evidenceIds: evidence.map(({ id }) => id),
    })),
  };
}

/** Lines that still lack the evidence which their task says it needs. */
export function lackingEvidence(lines: readonly LineForm[]): LineForm[] {
  return lines.filter(({ line, evidence }) => line.evidenceBecause && evidence.length === 0);
}

/** A figure as it was typed, kept between 0 and 100. */
export function percent(typed: string): number {
  return Math.min(100, Math.max(0, Math.round(Number(typed) || 0)));
}

/** A cell that could not be read, and why. */
export interface Fault {
  sheet?: string | null;
  row: number;
  column?: string | null;
  value?: string | null;
  message: string;
}

export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  errors: Fault[];
}

/** A small file is answered at once, a large one with the job that reads it. */
export type ImportAnswer = ImportReport | { jobId: string };

export function isJob(answer: ImportAnswer): answer is { jobId: string } {
  return 'jobId' in answer;
}

export type Verdict = 'faulty' | 'empty' | 'unchanged' | 'ready';

/** What a dry run comes to: any fault imports nothing, and a file whose rows are all known need not be imported. */
export function verdictOf(report: ImportReport): Verdict {
  if (report.errors.length > 0) {
    return 'faulty';
  }
  if (report.created + report.updated > 0) {
    return 'ready';
  }
  return report.unchanged > 0 ? 'unchanged' : 'empty';
}

/** The faults in which every word of the filter occurs, in whatever column. */
export function filterFaults(faults: Fault[], filter: string): Fault[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return faults.filter((fault) => {
    const text = [fault.sheet, fault.row, fault.column, fault.value, fault.message].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Whether the host can read a file of that name. */
export function isSheet(name: string): boolean {
  return /\.(xlsx?|csv)$/i.test(name);
}

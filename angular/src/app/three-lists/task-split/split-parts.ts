import { TaskPart } from '../tasks-api';

/** One organization below that may take a part; nothing typed means as in the whole task. */
export interface PartRow {
  organizationId: string;
  name: string;
  chosen: boolean;
  goal: string;
  responsiblePerson: string;
  dueOn: string;
}

/** What is sent: those chosen, without what is as in the whole task. */
export function chosenParts(rows: readonly PartRow[]): TaskPart[] {
  return rows
    .filter((row) => row.chosen)
    .map(({ organizationId, goal, responsiblePerson, dueOn }) => ({ organizationId, title: null, goal: goal.trim() || null, responsiblePerson: responsiblePerson.trim() || null, dueOn: dueOn || null }));
}

/** Parts due later than the whole, which the host would refuse. */
export function tooLate(rows: readonly PartRow[], dueOn: string): PartRow[] {
  return rows.filter((row) => row.chosen && row.dueOn > dueOn);
}

/** The days on which a reminder goes out: six and three months before the term is due, and on the day. */
export function reminderDays(dueOn: string): string[] {
  return [6, 3, 0].map((months) => monthsBefore(dueOn, months));
}

/** The same day some months earlier, or that month's last day where it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

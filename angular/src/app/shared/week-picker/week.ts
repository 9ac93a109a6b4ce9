/** An ISO week as the host writes it, such as `2026-W47`; weeks compare as text. */
export type Week = string;

const day = 86_400_000;

/** Days are reckoned at midnight UTC, so that no summer time comes between them. */
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The week of a day: weeks begin on Monday, and the first is the one with 4 January. */
export function weekOf(date: string): Week {
  const time = Date.parse(date);
  const thursday = new Date(time + (4 - (new Date(time).getUTCDay() || 7)) * day);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / day / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export function mondayOf(week: Week): string {
  const [year, number] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  return toDay(fourth + ((number - 1) * 7 + 1 - weekday) * day);
}

export function sundayOf(week: Week): string {
  return toDay(Date.parse(mondayOf(week)) + 6 * day);
}

export function shiftWeek(week: Week, by: number): Week {
  return weekOf(toDay(Date.parse(mondayOf(week)) + by * 7 * day));
}

/** The week and those before it, the latest first. */
export function weeksUpTo(latest: Week, count: number): Week[] {
  return Array.from({ length: count }, (_, back) => shiftWeek(latest, -back));
}

/** What a text needs to name a week. */
export function weekParts(week: Week): { Year: number; Number: number; From: string; To: string } {
  const short = (date: string) => `${Number(date.slice(5, 7))}.${Number(date.slice(8))}`;
  const [year, number] = week.split('-W').map(Number);
  return { Year: year, Number: number, From: short(mondayOf(week)), To: short(sundayOf(week)) };
}

export function isWeek(text: string | undefined): text is Week {
  return /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text ?? '');
}

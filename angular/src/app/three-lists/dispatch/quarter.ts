/** A quarter as the host writes it, `2026-Q4`. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The quarter and those before it, the latest first. */
export function quartersUpTo(quarter: string, count: number): string[] {
  const [year, number] = quarter.split('-Q').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const index = year * 4 + number - 1 - back;
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  });
}

/** A form's values as the host wants them: a field left empty is not given. */
export function emptyToNull<T extends object>(values: T): { [K in keyof T]: T[K] | null } {
  const entries = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && value.trim() === '' ? null : value]);
  return Object.fromEntries(entries) as { [K in keyof T]: T[K] | null };
}

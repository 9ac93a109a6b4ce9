export type ValueKind = 'toggle' | 'number' | 'choice' | 'text' | 'secret';

/** How a setting or feature is entered, from the type that the host names. */
export function valueKind(type: string, validator?: string, choices?: unknown[]): ValueKind {
  const name = type.toLowerCase();
  if (name.startsWith('toggle') || name.startsWith('bool')) {
    return 'toggle';
  }
  if (choices && choices.length > 0) {
    return 'choice';
  }
  if (['int', 'int32', 'int64', 'integer', 'number', 'double', 'decimal'].includes(name) || validator === 'NUMERIC') {
    return 'number';
  }
  return name === 'secret' || name === 'password' ? 'secret' : 'text';
}

/** The values that differ from those the host gave. */
export function changedValues<T extends { name: string; value: string }>(known: T[], values: Record<string, string>): { name: string; value: string }[] {
  return known
    .filter(({ name, value }) => Object.hasOwn(values, name) && values[name] !== (value ?? ''))
    .map(({ name }) => ({ name, value: values[name] }));
}

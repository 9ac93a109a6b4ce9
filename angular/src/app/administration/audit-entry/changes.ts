export interface ChangedProperty {
  entity: string;
  property: string;
  before: string;
  after: string;
}

interface ChangedEntity {
  type?: string;
  id?: string;
  properties?: Record<string, { old?: unknown; new?: unknown } | [unknown, unknown]>;
}

/** The changes of an audit entry as lines; what can't be read is one line that shows it as it is. */
export function changedProperties(changes: string | null | undefined): ChangedProperty[] {
  if (!changes) {
    return [];
  }
  try {
    return (JSON.parse(changes) as ChangedEntity[]).flatMap((entity) =>
      Object.entries(entity.properties ?? {}).map(([property, values]) => {
        const [before, after] = Array.isArray(values) ? values : [values.old, values.new];
        return { entity: `${entity.type ?? ''} ${entity.id ?? ''}`.trim(), property, before: shown(before), after: shown(after) };
      }),
    );
  } catch {
    return [{ entity: '', property: '', before: '', after: changes }];
  }
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export interface ChangedProperty {
  entity: string;
  property: string;
  before: string;
  after: string;
}

interface ChangedEntity {
  Entity: string;
  Id: string;
  /** Old and new value of each property; empty where they are kept out of the log. */
  Properties: Record<string, [unknown, unknown] | []>;
}

interface Changes {
  /** What bulk work says of itself. */
  summary?: unknown;
  entities?: ChangedEntity[];
}

/** The changes of an audit entry as lines; what can't be read is one line that shows it as it is. */
export function changedProperties(changes: string | null | undefined): ChangedProperty[] {
  if (!changes) {
    return [];
  }
  try {
    const { summary, entities, ...figures } = JSON.parse(changes) as Changes;
    return [...figuresOf(entities ? summary : (summary ?? figures)), ...(entities ?? []).flatMap(linesOf)];
  } catch {
    return [{ entity: '', property: '', before: '', after: changes }];
  }
}

function figuresOf(summary: unknown): ChangedProperty[] {
  return Object.entries(summary ?? {}).map(([property, value]) => ({ entity: '', property, before: '', after: shown(value) }));
}

function linesOf(entity: ChangedEntity): ChangedProperty[] {
  return Object.entries(entity.Properties).map(([property, values]) => ({
    entity: `${entity.Entity} ${entity.Id}`,
    property,
    before: values.length ? shown(values[0]) : '***',
    after: values.length ? shown(values[1]) : '***',
  }));
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

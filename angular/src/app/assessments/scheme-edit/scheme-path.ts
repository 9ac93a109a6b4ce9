type Part = string | number;

/** `sections[0].name` as the way from the top: the host tells the place of a fault like this. */
export function partsOf(path: string): Part[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

export function readAt(value: unknown, path: string): unknown {
  return partsOf(path).reduce<unknown>((at, part) => (at as Record<Part, unknown> | null | undefined)?.[part], value);
}

/** The value with another part at the path; nothing that was there before is changed. `undefined` takes the part away, from a list too. */
export function writeAt<T>(value: T, path: string, part: unknown): T {
  return write(value, partsOf(path), part) as T;
}

function write(value: unknown, [first, ...rest]: Part[], part: unknown): unknown {
  if (first === undefined) {
    return part;
  }
  const inner = write((value as Record<Part, unknown> | undefined)?.[first], rest, part);
  if (typeof first === 'number') {
    const list = [...((value as unknown[] | undefined) ?? [])];
    return inner === undefined ? list.toSpliced(first, 1) : list.toSpliced(first, 1, inner);
  }
  const { [first]: _, ...others } = (value ?? {}) as Record<string, unknown>;
  return inner === undefined ? others : { ...(value as object), [first]: inner };
}

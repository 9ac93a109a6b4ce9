const prefix = 'partyorg.draft.';

/** What was typed and not yet sent, by the name of its form. */
export function readDraft<T>(name: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(name: string, value: unknown): void {
  localStorage.setItem(prefix + name, JSON.stringify(value));
}

export function forgetDraft(name: string): void {
  localStorage.removeItem(prefix + name);
}

/** Leaves nothing behind on a computer that others use too. */
export function forgetDrafts(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => localStorage.removeItem(key));
}

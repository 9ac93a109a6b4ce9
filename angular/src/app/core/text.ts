import { Injectable, Pipe, PipeTransform, inject } from '@angular/core';

export type TextData = Record<string, unknown> | readonly unknown[];
export type TextResources = Record<string, { texts: Record<string, string>; baseResources?: string[] }>;

/** The resource meant when a key names none: `::Save`. */
const shellResource = 'PartyOrgUi';

/** Fills `{Name}` and `{0}` in a text. */
export function fillText(text: string, data?: TextData): string {
  const values = (data ?? {}) as Record<string, unknown>;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : hole));
}

/** Finds the text of `Resource::Key`, also in the resources that one builds on. */
export function findText(resources: TextResources, key: string): string | undefined {
  const at = key.indexOf('::');
  const name = at < 0 ? key : key.slice(at + 2);
  const own = at > 0 ? key.slice(0, at) : shellResource;
  const pending = [own];
  for (const resource of pending) {
    const found = resources[resource];
    if (found && Object.hasOwn(found.texts, name)) {
      return found.texts[name];
    }
    pending.push(...(found?.baseResources ?? []).filter((base) => !pending.includes(base)));
  }
  return undefined;
}

/** All texts of the user's language, as the host sent them. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private resources: TextResources = {};

  use(resources: TextResources): void {
    this.resources = resources;
  }

  /** The text, or the key itself where there is none, so that what is missing can be seen. */
  get(key: string, data?: TextData): string {
    return fillText(findText(this.resources, key) ?? key, data);
  }

  /** The text of a key that is made of data, such as a role's name; what has no text speaks for itself. */
  named(prefix: string, name: string): string {
    return findText(this.resources, prefix + name) ?? name;
  }
}

/** `'Hierarchy::Members' | text: { Count: 3 }`. Pure, since a change of language reloads the page. */
@Pipe({ name: 'text' })
export class TextPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, data?: TextData): string {
    return this.texts.get(key, data);
  }
}

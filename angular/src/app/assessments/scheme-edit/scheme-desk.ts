import { Injectable, signal } from '@angular/core';
import { SchemeDefinition } from '../schemes-api';
import { readAt, writeAt } from './scheme-path';

/** The scheme on the editor's desk: every field reads and writes it by its path, and finds there what the host said is wrong. */
@Injectable()
export class SchemeDesk {
  readonly scheme = signal<SchemeDefinition | undefined>(undefined);
  /** Sentences by the path of what they are about. */
  readonly faults = signal<Record<string, string[]>>({});
  readonly dirty = signal(false);

  at<T>(path: string): T | undefined {
    return readAt(this.scheme(), path) as T | undefined;
  }

  put(path: string, value: unknown): void {
    this.scheme.update((scheme) => writeAt(scheme, path, value));
    this.dirty.set(true);
  }

  add(path: string, item: unknown): void {
    this.put(path, [...(this.at<unknown[]>(path) ?? []), item]);
  }

  /** Moves an item of a list one place up or down. */
  move(path: string, index: number, by: -1 | 1): void {
    const list = [...(this.at<unknown[]>(path) ?? [])];
    const [item] = list.splice(index, 1);
    this.put(path, list.toSpliced(index + by, 0, item));
  }
}

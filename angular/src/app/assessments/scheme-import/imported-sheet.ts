import { Injectable, signal } from '@angular/core';
import { SchemeDefinition, ScoreSheetDraft } from '../schemes-api';

/** Carries what was read from a score sheet to the editor, which finishes it. */
@Injectable({ providedIn: 'root' })
export class ImportedSheet {
  readonly scheme = signal<SchemeDefinition | undefined>(undefined);
  readonly warnings = signal<ScoreSheetDraft['warnings']>([]);

  give({ scheme, warnings }: ScoreSheetDraft): void {
    this.scheme.set(Object.fromEntries(Object.entries(scheme).filter(([, value]) => value !== null)) as unknown as SchemeDefinition);
    this.warnings.set(warnings);
  }

  /** The sheet, once. */
  take(): SchemeDefinition | undefined {
    const scheme = this.scheme();
    this.scheme.set(undefined);
    this.warnings.set([]);
    return scheme;
  }
}

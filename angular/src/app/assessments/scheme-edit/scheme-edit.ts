import { HttpErrorResponse } from '@angular/common/http';
import { Component, OnInit, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Problems, toProblem } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { faultsInWords } from '../fault-places';
import { ImportedSheet } from '../scheme-import/imported-sheet';
import { Scheme, SchemeDefinition, SchemesApi } from '../schemes-api';
import { TryOut } from '../try-out/try-out';
import { EditProcess } from './edit-process';
import { EditRating } from './edit-rating';
import { EditRules } from './edit-rules';
import { EditSections } from './edit-sections';
import { emptyScheme } from './new-parts';
import { SchemeDesk } from './scheme-desk';
import { SchemeField } from './scheme-field';

/** Writes a scheme, with what it would give beside it. What is typed is kept on the device until the host has it. */
@Component({
  selector: 'app-scheme-edit',
  imports: [EditProcess, EditRating, EditRules, EditSections, NzAlertModule, NzButtonModule, PageHeader, RouterLink, SchemeField, TextPipe, TryOut],
  providers: [SchemeDesk],
  templateUrl: './scheme-edit.html',
})
export class SchemeEdit implements HasUnsaved, OnInit {
  private readonly imported = inject(ImportedSheet);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);
  protected readonly desk = inject(SchemeDesk);

  /** Absent for a new scheme. */
  readonly id = input<string>();
  /** From the address bar. */
  readonly part = input<string>();
  readonly keepsDraft = true;
  protected readonly tabs = ['sheet', 'rating', 'rules', 'process'];
  protected readonly shown = computed(() => this.part() ?? 'sheet');
  protected readonly warnings = signal(this.imported.warnings());
  protected readonly restored = signal(false);
  protected readonly failed = signal(false);
  protected readonly busy = signal(false);
  /** What is wrong that has no field in sight. */
  protected readonly others = computed(() => {
    const scheme = this.desk.scheme();
    return scheme ? faultsInWords(this.desk.faults(), scheme, (field) => this.texts.named('AssessmentsUi::Field:', field)) : [];
  });
  protected readonly sum = computed(() => Math.round((this.desk.scheme()?.sections ?? []).reduce((sum, { fullScore, weight }) => sum + (Number(fullScore) || 0) * (weight ?? 1), 0) * 100) / 100);

  constructor() {
    warnOnClose(this);
    effect(() => {
      const scheme = this.desk.scheme();
      if (scheme && this.desk.dirty()) {
        writeDraft(this.draft(), scheme);
      }
    });
  }

  async ngOnInit(): Promise<void> {
    const kept = this.warnings().length > 0 ? undefined : readDraft<SchemeDefinition>(this.draft());
    this.restored.set(kept !== undefined);
    this.desk.dirty.set(kept !== undefined || this.imported.scheme() !== undefined);
    await this.lay(kept);
  }

  unsaved(): boolean {
    return this.desk.dirty();
  }

  protected async startOver(): Promise<void> {
    this.forget();
    this.restored.set(false);
    await this.lay(undefined);
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    this.desk.faults.set({});
    try {
      const [id, scheme] = [this.id(), this.desk.scheme() as Scheme];
      const saved = await (id ? this.schemes.update(id, scheme) : this.schemes.create(scheme));
      this.forget();
      await this.router.navigate(['/assessments/schemes', saved.id]);
    } catch (error) {
      this.desk.faults.set(error instanceof HttpErrorResponse ? toProblem(error).fields : {});
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** Puts on the desk what was kept here, what a sheet was imported as, what the host has, or an empty scheme. */
  private async lay(kept: SchemeDefinition | undefined): Promise<void> {
    const empty = () => emptyScheme(this.texts.get('AssessmentsUi::Section:New'), this.texts.get('AssessmentsUi::Indicator:New'));
    const id = this.id();
    try {
      const sheet = id ? undefined : this.imported.take();
      this.desk.scheme.set(kept ?? (id ? await this.schemes.get(id) : sheet ? { ...empty(), ...sheet, code: '' } : empty()));
    } catch {
      this.failed.set(true);
    }
  }

  private draft(): string {
    return `scheme/${this.id() ?? 'new'}`;
  }

  private forget(): void {
    this.desk.dirty.set(false);
    forgetDraft(this.draft());
  }
}

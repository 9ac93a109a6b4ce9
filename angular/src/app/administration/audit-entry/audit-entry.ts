import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { changedProperties } from './changes';

/** One deed in the log, with what it changed. */
@Component({
  selector: 'app-audit-entry',
  imports: [DatePipe, PageHeader, TextPipe],
  templateUrl: './audit-entry.html',
})
export class AuditEntryPage {
  private readonly api = inject(AdministrationApi).auditLog;

  readonly id = input.required<string>();
  protected readonly known = resource({ params: () => this.id(), loader: ({ params: id }) => this.api.get(id) });
  protected readonly entry = valueOf(this.known);
  protected readonly changes = computed(() => changedProperties(this.entry()?.changes));
}

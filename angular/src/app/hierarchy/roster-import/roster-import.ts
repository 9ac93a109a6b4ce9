import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { FileImport } from '../../shared/file-import/file-import';
import { PageHeader } from '../../shared/page-header/page-header';
import { RosterKind } from './roster';
import { RosterApi, exportUrl } from './roster-api';

/** Brings a roster of organizations or members in, and gives it out again. */
@Component({
  selector: 'app-roster-import',
  imports: [Can, FileImport, NzButtonModule, NzIconModule, PageHeader, RouterLink, TextPipe],
  templateUrl: './roster-import.html',
})
export class RosterImport implements HasUnsaved {
  private readonly api = inject(RosterApi);
  private readonly form = viewChild(FileImport);

  /** What the roster lists, from the address bar. */
  readonly of = input<RosterKind>();
  protected readonly kind = computed<RosterKind>(() => this.of() ?? 'organization');
  protected readonly kinds: RosterKind[] = ['organization', 'member'];
  protected readonly send = computed(() => {
    const kind = this.kind();
    return (file: File, dryRun: boolean) => this.api.import(kind, file, dryRun);
  });
  protected readonly result = computed(() => (this.kind() === 'organization' ? '/hierarchy/organizations' : '/hierarchy/members'));
  protected readonly exportUrl = computed(() => exportUrl(this.kind(), 'xlsx'));

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form()?.unsaved() ?? false;
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { ledgerUrl } from '../ledger-api';

/** The ledger as a workbook, of the organization that the list beside it is narrowed to. */
@Component({
  selector: 'app-ledger-export',
  imports: [NzButtonModule, NzIconModule, TextPipe],
  template: `<a nz-button download [href]="url()"><nz-icon nzType="download" aria-hidden="true" />{{ 'ThreeListsUi::Ledger:Export' | text }}</a>`,
})
export class LedgerExport {
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });
  readonly kind = input.required<'problem' | 'task'>();
  protected readonly url = computed(() => ledgerUrl({ kind: this.kind(), withinId: this.params()['withinId'] }));
}

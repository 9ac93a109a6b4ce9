import { Injectable, inject } from '@angular/core';
import { NzModalService } from 'ng-zorro-antd/modal';
import { TextData, Texts } from '../../core/text';

/** Asks before a deed that can't be taken back, naming the deed on the button. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly modals = inject(NzModalService);
  private readonly texts = inject(Texts);

  /** `deed` and `effect` are text keys. */
  ask(deed: string, effect: string, data?: TextData): Promise<boolean> {
    return new Promise((resolve) =>
      this.modals.confirm({
        nzTitle: this.texts.get(deed, data),
        nzContent: this.texts.get(effect, data),
        nzOkText: this.texts.get(deed, data),
        nzCancelText: this.texts.get('::Cancel'),
        nzOnOk: () => resolve(true),
        nzOnCancel: () => resolve(false),
      }),
    );
  }
}

import { Component, Injectable, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NZ_MODAL_DATA, NzModalRef, NzModalService } from 'ng-zorro-antd/modal';
import { firstValueFrom } from 'rxjs';
import { TextData, TextPipe, Texts } from '../../core/text';

/** Text keys: the deed names the dialog and its button, the effect says what will come of it. */
export interface ReasonQuestion {
  deed: string;
  effect: string;
  data?: TextData;
  longest?: number;
}

@Component({
  selector: 'app-reason-dialog',
  imports: [FormsModule, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <form (ngSubmit)="reason.trim() && dialog.close(reason.trim())">
      <p>{{ question.effect | text: question.data }}</p>
      <label for="reason">{{ '::Reason' | text }}</label>
      <textarea nz-input id="reason" name="reason" rows="3" [attr.maxlength]="question.longest ?? 500" cdkFocusInitial [(ngModel)]="reason"></textarea>
      <div class="dialog-actions">
        <button nz-button type="button" (click)="dialog.close()">{{ '::Cancel' | text }}</button>
        <button nz-button nzType="primary" [disabled]="!reason.trim()" [title]="reason.trim() ? '' : ('::Reason:Missing' | text)">{{ question.deed | text }}</button>
      </div>
    </form>
  `,
})
class ReasonDialog {
  protected readonly question = inject<ReasonQuestion>(NZ_MODAL_DATA);
  protected readonly dialog = inject<NzModalRef<ReasonDialog, string>>(NzModalRef);
  protected reason = '';
}

/** Asks why, before a deed that is logged with its reason or that the other side will want explained. */
@Injectable({ providedIn: 'root' })
export class AskReason {
  private readonly modals = inject(NzModalService);
  private readonly texts = inject(Texts);

  /** The reason, or nothing when the user thought better of it. */
  ask(question: ReasonQuestion): Promise<string | undefined> {
    const dialog = this.modals.create<ReasonDialog, ReasonQuestion, string>({
      nzTitle: this.texts.get(question.deed),
      nzContent: ReasonDialog,
      nzData: question,
      nzFooter: null,
    });
    return firstValueFrom(dialog.afterClose);
  }
}

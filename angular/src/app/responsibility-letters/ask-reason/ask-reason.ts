import { Component, Injectable, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NZ_MODAL_DATA, NzModalRef, NzModalService } from 'ng-zorro-antd/modal';
import { firstValueFrom } from 'rxjs';
import { TextPipe, Texts } from '../../core/text';

/** Text keys. */
export interface ReasonQuestion {
  deed: string;
  effect: string;
}

@Component({
  selector: 'app-reason-dialog',
  imports: [FormsModule, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <form (ngSubmit)="reason.trim() && dialog.close(reason.trim())">
      <p>{{ question.effect | text }}</p>
      <label for="reason">{{ 'ResponsibilityLettersUi::Reason' | text }}</label>
      <textarea nz-input id="reason" name="reason" rows="3" maxlength="500" cdkFocusInitial [(ngModel)]="reason"></textarea>
      <div class="dialog-actions">
        <button nz-button type="button" (click)="dialog.close()">{{ '::Cancel' | text }}</button>
        <button nz-button nzType="primary" [disabled]="!reason.trim()" [title]="reason.trim() ? '' : ('ResponsibilityLettersUi::Reason:Missing' | text)">{{ question.deed | text }}</button>
      </div>
    </form>
  `,
})
class ReasonDialog {
  protected readonly question = inject<ReasonQuestion>(NZ_MODAL_DATA);
  protected readonly dialog = inject<NzModalRef<ReasonDialog, string>>(NzModalRef);
  protected reason = '';
}

/** Asks why, before a deed that the other side will want explained. */
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

import { Component, Injectable, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NZ_MODAL_DATA, NzModalRef, NzModalService } from 'ng-zorro-antd/modal';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../../core/text';

export interface ReasonQuestion {
  /** Words, already in the user's language. */
  title: string;
  explanation: string;
  action: string;
}

@Component({
  selector: 'app-reason-dialog',
  imports: [FormsModule, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <form (ngSubmit)="reason.trim() && dialog.close(reason.trim())">
      <p>{{ question.explanation }}</p>
      <label for="reason">{{ 'HierarchyUi::Reason' | text }}</label>
      <textarea nz-input id="reason" name="reason" rows="3" maxlength="200" cdkFocusInitial [(ngModel)]="reason"></textarea>
      <div class="dialog-actions">
        <button nz-button type="button" (click)="dialog.close()">{{ '::Cancel' | text }}</button>
        <button nz-button nzType="primary" [disabled]="!reason.trim()" [title]="reason.trim() ? '' : ('HierarchyUi::Reason:Missing' | text)">{{ question.action }}</button>
      </div>
    </form>
  `,
})
class ReasonDialog {
  protected readonly question = inject<ReasonQuestion>(NZ_MODAL_DATA);
  protected readonly dialog = inject<NzModalRef<ReasonDialog, string>>(NzModalRef);
  protected reason = '';
}

/** Asks why, before a deed that is logged with its reason. */
@Injectable({ providedIn: 'root' })
export class AskReason {
  private readonly modals = inject(NzModalService);

  /** The reason, or nothing when the user thought better of it. */
  ask(question: ReasonQuestion): Promise<string | undefined> {
    const dialog = this.modals.create<ReasonDialog, ReasonQuestion, string>({
      nzTitle: question.title,
      nzContent: ReasonDialog,
      nzData: question,
      nzFooter: null,
    });
    return firstValueFrom(dialog.afterClose);
  }
}

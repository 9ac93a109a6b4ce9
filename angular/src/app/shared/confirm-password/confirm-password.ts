import { Component, Injectable, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NZ_MODAL_DATA, NzModalRef, NzModalService } from 'ng-zorro-antd/modal';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../../core/text';
import { Focused } from '../focused';

export interface PasswordQuestion {
  /** Words, already in the user's language. */
  title: string;
  explanation: string;
  action: string;
}

@Component({
  selector: 'app-confirm-password',
  imports: [Focused, FormsModule, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <form (ngSubmit)="password && dialog.close(password)">
      <p>{{ question.explanation }}</p>
      <label for="confirm-password">{{ '::SignIn:Password' | text }}</label>
      <input nz-input id="confirm-password" name="password" type="password" autocomplete="current-password" focused [(ngModel)]="password" />
      <div class="dialog-actions">
        <button nz-button type="button" (click)="dialog.close()">{{ '::Cancel' | text }}</button>
        <button nz-button nzType="primary" [disabled]="!password" [title]="password ? '' : ('::SignIn:PasswordMissing' | text)">{{ question.action }}</button>
      </div>
    </form>
  `,
})
class PasswordDialog {
  protected readonly question = inject<PasswordQuestion>(NZ_MODAL_DATA);
  protected readonly dialog = inject<NzModalRef<PasswordDialog, string>>(NzModalRef);
  protected password = '';
}

/** Asks for the password again before a deed that counts as a signature. */
@Injectable({ providedIn: 'root' })
export class ConfirmPassword {
  private readonly modals = inject(NzModalService);

  /** The password, or nothing when the user thought better of it. */
  ask(question: PasswordQuestion): Promise<string | undefined> {
    const dialog = this.modals.create<PasswordDialog, PasswordQuestion, string>({
      nzTitle: question.title,
      nzContent: PasswordDialog,
      nzData: question,
      nzFooter: null,
    });
    return firstValueFrom(dialog.afterClose);
  }
}

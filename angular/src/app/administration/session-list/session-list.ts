import { DatePipe } from '@angular/common';
import { Component, inject, resource } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AdministrationApi } from '../administration-api';

/** Where the user is signed in; any other place can be signed out from here. */
@Component({
  selector: 'app-session-list',
  imports: [DatePipe, NzButtonModule, TextPipe],
  templateUrl: './session-list.html',
})
export class SessionList {
  private readonly account = inject(AdministrationApi).account;
  protected readonly known = resource({ loader: () => this.account.sessions() });
  protected readonly answer = valueOf(this.known);

  protected async end(id: string): Promise<void> {
    await this.account.endSession(id);
    this.known.reload();
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { ConfirmPassword } from '../../shared/confirm-password/confirm-password';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Letter, LettersApi } from '../letters-api';

/** What can be done with a letter now; the one deed that it waits for comes first and stands out. */
@Component({
  selector: 'app-letter-deeds',
  imports: [NzButtonModule, NzIconModule, RouterLink, TextPipe],
  template: `
    @for (deed of deeds(); track deed) {
      @switch (deed) {
        @case ('sign') {
          <button nz-button nzType="primary" nzSize="large" type="button" [nzLoading]="busy()" (click)="sign()">{{ 'ResponsibilityLettersUi::Deed:sign' | text }}</button>
        }
        @case ('countersign') {
          <button nz-button nzType="primary" nzSize="large" type="button" [nzLoading]="busy()" (click)="countersign()">{{ 'ResponsibilityLettersUi::Deed:countersign' | text }}</button>
        }
        @case ('return') {
          <button nz-button type="button" (click)="return()">{{ 'ResponsibilityLettersUi::Deed:return' | text }}</button>
        }
        @case ('archive') {
          <button nz-button type="button" [nzLoading]="busy()" (click)="archive()">{{ 'ResponsibilityLettersUi::Deed:archive' | text }}</button>
        }
        @default {
          <a nz-button [routerLink]="[deed]">{{ 'ResponsibilityLettersUi::Deed:' + deed | text }}</a>
        }
      }
    }
    <a nz-button [routerLink]="['/print/letter', letter().id]"><nz-icon nzType="printer" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Print' | text }}</a>
    <a nz-button [href]="document()"><nz-icon nzType="download" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Document' | text }}</a>
    @if (refused().length > 0) {
      <details class="why-not">
        <summary>{{ 'ResponsibilityLettersUi::WhyNot' | text }}</summary>
        <dl>
          @for (deed of refused(); track deed.deed) {
            <dt>{{ 'ResponsibilityLettersUi::Deed:' + deed.deed | text }}</dt>
            <dd>{{ deed.why }}</dd>
          }
        </dl>
      </details>
    }
  `,
  host: { class: 'letter-deeds' },
})
export class LetterDeeds {
  private readonly letters = inject(LettersApi);
  private readonly messages = inject(NzMessageService);
  private readonly passwords = inject(ConfirmPassword);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly texts = inject(Texts);

  readonly letter = input.required<Letter>();
  readonly changed = output();

  protected readonly busy = signal(false);
  protected readonly deeds = computed(() => this.letter().deeds.filter(({ deed, allowed }) => allowed && deed !== 'report').map(({ deed }) => deed));
  protected readonly refused = computed(() => this.letter().deeds.filter((deed) => !deed.allowed));
  protected readonly document = computed(() => this.letters.document(this.letter().id));

  protected sign(): Promise<void> {
    return this.withPassword('sign', (password) => this.letters.sign(this.letter().id, password));
  }

  protected countersign(): Promise<void> {
    return this.withPassword('countersign', (password) => this.letters.countersign(this.letter().id, password));
  }

  protected async return(): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'ResponsibilityLettersUi::Deed:return', effect: 'ResponsibilityLettersUi::Return:Effect' });
    if (reason) {
      await this.doing('return', () => this.letters.return(this.letter().id, reason));
    }
  }

  protected archive(): Promise<void> {
    return this.doing('archive', () => this.letters.archive(this.letter().id));
  }

  private async withPassword(deed: 'sign' | 'countersign', send: (password: string) => Promise<void>): Promise<void> {
    const { title, recipient, issuer } = this.letter();
    const password = await this.passwords.ask({
      title: this.texts.get(`ResponsibilityLettersUi::Deed:${deed}`),
      explanation: this.texts.get(`ResponsibilityLettersUi::Explained:${deed}`, { Title: title, Recipient: recipient.name, Issuer: issuer.name }),
      action: this.texts.get(`ResponsibilityLettersUi::Deed:${deed}`),
    });
    if (password) {
      await this.doing(deed, () => send(password));
    }
  }

  private async doing(deed: string, send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.messages.success(this.texts.get(`ResponsibilityLettersUi::Done:${deed}`));
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

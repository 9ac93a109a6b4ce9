import { DatePipe } from '@angular/common';
import { Component, inject, input, resource, signal } from '@angular/core';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { Letter, LettersApi } from '../letters-api';
import { faultKind } from './fault';

/** Who signed a letter, over what; checked again whenever asked, and given out as a package that others can check. */
@Component({
  selector: 'app-letter-signatures',
  imports: [DatePipe, NzAlertModule, NzButtonModule, NzIconModule, TextPipe],
  templateUrl: './letter-signatures.html',
})
export class LetterSignatures {
  private readonly letters = inject(LettersApi);

  readonly letter = input.required<Letter>();
  protected readonly asked = signal<string | undefined>(undefined);
  protected readonly verification = resource({ params: () => this.asked(), loader: ({ params: id }) => this.letters.verify(id) });
  protected readonly kindOf = faultKind;
  protected readonly package = (id: string) => this.letters.package(id);

  protected verify(): void {
    if (this.asked() === this.letter().id) {
      this.verification.reload();
    } else {
      this.asked.set(this.letter().id);
    }
  }

  /** What the check said of one signature; nothing before it was asked. */
  protected isValid(ordinal: number): boolean | null | undefined {
    return this.verification.hasValue() ? this.verification.value().signatures.find((signature) => signature.ordinal === ordinal)?.valid : undefined;
  }
}

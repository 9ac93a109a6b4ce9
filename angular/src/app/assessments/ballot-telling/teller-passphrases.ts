import { Component, booleanAttribute, computed, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { TellerEntry, faultOfPassphrases, leastTellers, mostTellers } from './passphrases';

const none: TellerEntry = { passphrase: '', again: '' };

/** Each teller types a passphrase that the others do not know. They are kept nowhere, not even as a draft. */
@Component({
  selector: 'app-teller-passphrases',
  imports: [NzButtonModule, NzInputModule, TextPipe],
  template: `
    @for (entry of entries(); track $index; let index = $index) {
      <div class="rule-row">
        <label class="field name">
          <span>{{ 'AssessmentsUi::Teller:Passphrase' | text: { Number: index + 1 } }}</span>
          <input #passphrase nz-input type="password" autocomplete="off" [value]="entry.passphrase" (input)="change(index, { passphrase: passphrase.value })" />
        </label>
        @if (twice()) {
          <label class="field name">
            <span>{{ 'AssessmentsUi::Teller:Again' | text }}</span>
            <input #again nz-input type="password" autocomplete="off" [value]="entry.again" (input)="change(index, { again: again.value })" />
          </label>
        }
        @if (entries().length > least) {
          <button type="button" class="link" (click)="leave(index)">{{ 'AssessmentsUi::Remove' | text }}</button>
        }
      </div>
    }
    @if (entries().length < most) {
      <button type="button" class="link" (click)="join()">{{ 'AssessmentsUi::Teller:Add' | text }}</button>
    }
    @if (touched() && fault(); as fault) {
      <p class="hint" role="status">{{ 'AssessmentsUi::Teller:' + fault | text }}</p>
    }
  `,
})
export class TellerPassphrases {
  /** Whether each is typed again, as when they are chosen. */
  readonly twice = input(false, { transform: booleanAttribute });
  /** The passphrases when they will do, nothing while they will not. */
  readonly given = output<string[] | undefined>();

  protected readonly least = leastTellers;
  protected readonly most = mostTellers;
  protected readonly touched = signal(false);
  protected readonly entries = signal<TellerEntry[]>([none, none]);
  protected readonly fault = computed(() => faultOfPassphrases(this.entries(), this.twice()));

  protected change(index: number, changed: Partial<TellerEntry>): void {
    this.tell(this.entries().map((entry, at) => (at === index ? { ...entry, ...changed } : entry)));
  }

  protected join(): void {
    this.tell([...this.entries(), none]);
  }

  protected leave(index: number): void {
    this.tell(this.entries().toSpliced(index, 1));
  }

  private tell(entries: TellerEntry[]): void {
    this.entries.set(entries);
    this.touched.set(true);
    this.given.emit(this.fault() ? undefined : entries.map(({ passphrase }) => passphrase.trim()));
  }
}

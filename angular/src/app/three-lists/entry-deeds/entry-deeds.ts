import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { EntriesApi, Entry, EntryKind } from '../entries-api';
import { DeedPlace, placeOf } from './deed-places';

/** What can be done with a problem or task now; deeds that need more than a word are pages of their own. */
@Component({
  selector: 'app-entry-deeds',
  imports: [NzButtonModule, RouterLink, TextPipe],
  template: `
    @for (deed of deeds(); track deed.name) {
      @if (deed.place.on === 'page') {
        <a nz-button [nzType]="deed.place.main ? 'primary' : 'default'" [routerLink]="[deed.place.path]">{{ 'ThreeListsUi::Deed:' + deed.name | text }}</a>
      } @else {
        <button nz-button type="button" [nzLoading]="busy() === deed.name" (click)="do(deed.name, deed.place)">{{ 'ThreeListsUi::Deed:' + deed.name | text }}</button>
      }
    }
    @if (refused().length > 0) {
      <details class="why-not">
        <summary>{{ 'ThreeListsUi::WhyNot' | text }}</summary>
        <dl>
          @for (deed of refused(); track deed.name) {
            <dt>{{ 'ThreeListsUi::Deed:' + deed.name | text }}</dt>
            <dd>{{ deed.because }}</dd>
          }
        </dl>
      </details>
    }
  `,
  host: { class: 'letter-deeds' },
})
export class EntryDeeds {
  private readonly entries = inject(EntriesApi);
  private readonly confirm = inject(Confirm);
  private readonly messages = inject(NzMessageService);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly texts = inject(Texts);

  readonly kind = input.required<EntryKind>();
  readonly entry = input.required<Entry>();
  readonly changed = output();

  protected readonly busy = signal('');
  private readonly known = computed(() => this.entry().deeds.flatMap((deed) => (placeOf(deed.name) ? [{ ...deed, place: placeOf(deed.name)! }] : [])));
  protected readonly deeds = computed(() => this.known().filter((deed) => deed.allowed).sort((a, b) => Number(!!b.place.main) - Number(!!a.place.main)));
  protected readonly refused = computed(() => this.known().filter((deed) => !deed.allowed && deed.because));

  protected async do(name: string, { on }: DeedPlace): Promise<void> {
    const question = { deed: `ThreeListsUi::Deed:${name}`, effect: `ThreeListsUi::Effect:${name}`, data: { Name: this.entry().organizationName } };
    const answer = on === 'reason' ? await this.reasons.ask(question) : (await this.confirm.ask(question.deed, question.effect, question.data)) ? '' : undefined;
    if (answer !== undefined) {
      await this.send(name, answer);
    }
  }

  private async send(name: string, reason: string): Promise<void> {
    const [kind, id] = [this.kind(), this.entry().id];
    const sends: Record<string, () => Promise<unknown>> = {
      suspend: () => this.entries.suspend(kind, id, reason),
      resume: () => this.entries.resume(kind, id),
      reopen: () => this.entries.reopen(kind, id, reason),
      urge: () => this.entries.urge(kind, id),
    };
    this.busy.set(name);
    try {
      await sends[name]();
      this.messages.success(this.texts.get(`ThreeListsUi::Done:${name}`));
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set('');
    }
  }
}

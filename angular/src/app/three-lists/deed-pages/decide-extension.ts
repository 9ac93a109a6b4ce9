import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { EntriesApi, EntryKind } from '../entries-api';
import { entryLink } from '../entry/entry-link';
import { DeedFrame } from './deed-frame';

/** Grants more time or refuses it, with a word on why. */
@Component({
  selector: 'app-decide-extension',
  imports: [DatePipe, DeedFrame, NzButtonModule, NzInputModule, TextPipe],
  template: `
    <app-deed-frame deed="decideExtension" [kind]="kind()" [id]="id()">
      <section class="panel">
        @if (asked()?.extensionUntil; as until) {
          <p>{{ 'ThreeListsUi::Extension:Until' | text: { Day: (until | date: 'longDate'), Reason: asked()?.extensionReason } }}</p>
        }
        <label for="reason">{{ '::Reason' | text }}</label>
        <textarea #reason nz-input id="reason" rows="3" maxlength="500" (input)="why.set(reason.value.trim())"></textarea>
        <div class="form-actions">
          <button nz-button nzType="primary" type="button" [nzLoading]="busy()" (click)="decide(true)">{{ 'ThreeListsUi::Extension:granted' | text }}</button>
          <button nz-button type="button" [nzLoading]="busy()" [disabled]="!why()" [title]="why() ? '' : ('::Reason:Missing' | text)" (click)="decide(false)">{{ 'ThreeListsUi::Extension:refused' | text }}</button>
        </div>
      </section>
    </app-deed-frame>
  `,
})
export class DecideExtension {
  private readonly entries = inject(EntriesApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  readonly kind = input.required<EntryKind>();
  readonly id = input.required<string>();
  private readonly frame = viewChild(DeedFrame);
  protected readonly asked = computed(() => this.frame()?.entry());
  protected readonly why = signal('');
  protected readonly busy = signal(false);

  protected async decide(granted: boolean): Promise<void> {
    this.busy.set(true);
    try {
      await this.entries.decideExtension(this.kind(), this.id(), { granted, reason: this.why() || null });
      await this.router.navigate(entryLink(this.kind(), this.id()));
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

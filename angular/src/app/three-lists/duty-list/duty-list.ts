import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { DutyTexts } from './duty-texts';
import { OwnerTable } from './owner-table';

const views = ['person', 'organization', 'duty'] as const;
type View = (typeof views)[number];

/** The responsibility list: who answers, with what is open under each, and the duties in words. */
@Component({
  selector: 'app-duty-list',
  imports: [Can, DutyTexts, NzButtonModule, NzIconModule, OwnerTable, PageHeader, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'::Menu:Duties' | text">
      <a *can="'ThreeLists.Lists.Handover'" nz-button routerLink="/three-lists/handover">{{ 'ThreeListsUi::Handover' | text }}</a>
      <a *can="'ThreeLists.Lists.ManageDuties'" nz-button nzType="primary" routerLink="new"><nz-icon nzType="plus" aria-hidden="true" />{{ 'ThreeListsUi::Duty:New' | text }}</a>
    </app-page-header>
    <nav class="tabs" [attr.aria-label]="'ThreeListsUi::Duty:By' | text">
      @for (each of views; track each) {
        <a [routerLink]="[]" [queryParams]="{ by: each, page: null, sorting: null }" queryParamsHandling="merge" [class.active]="view() === each" [attr.aria-current]="view() === each ? 'true' : null">{{ 'ThreeListsUi::Duty:By:' + each | text }}</a>
      }
    </nav>
    @switch (view()) {
      @case ('duty') {
        <app-duty-texts />
      }
      @case ('organization') {
        <app-owner-table by="organization" />
      }
      @default {
        <app-owner-table by="person" />
      }
    }
  `,
})
export class DutyList {
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });
  protected readonly views = views;
  protected readonly view = computed(() => (this.params()['by'] as View | undefined) ?? 'person');
}

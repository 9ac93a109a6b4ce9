import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { Entry } from '../entries-api';

/** Who answers for an entry, by when, and who verifies it; further facts are projected. */
@Component({
  selector: 'app-entry-facts',
  imports: [DatePipe, RouterLink, TextPipe],
  template: `
    @let shown = entry();
    <dl class="facts">
      <dt>{{ 'ThreeListsUi::Organization' | text }}</dt>
      <dd><a [routerLink]="['/hierarchy/organizations', shown.organizationId]">{{ shown.organizationName }}</a> · {{ shown.responsiblePerson }}</dd>
      <dt>{{ 'ThreeListsUi::DueOn' | text }}</dt>
      <dd class="figure">{{ shown.dueOn | date: 'longDate' }}</dd>
      @if (shown.supervisorName) {
        <dt>{{ 'ThreeListsUi::Supervisor' | text }}</dt>
        <dd>{{ shown.supervisorName }}</dd>
      }
      <dt>{{ 'ThreeListsUi::Measures' | text }}</dt>
      <dd class="prose-cell">{{ shown.measures || ('::None' | text) }}</dd>
      @if (shown.helpers.length > 0) {
        <dt>{{ 'ThreeListsUi::Helpers' | text }}</dt>
        <dd>
          @for (helper of shown.helpers; track helper.organizationId) {
            <div>{{ helper.name }} {{ helper.person }} <span class="hint">{{ helper.progressNote }}</span></div>
          }
        </dd>
      }
      @if (shown.evidenceBecause) {
        <dt>{{ 'ThreeListsUi::EvidenceBecause' | text }}</dt>
        <dd>{{ shown.evidenceBecause }}</dd>
      }
      @if (shown.closedOn) {
        <dt>{{ 'ThreeListsUi::ClosedOn' | text }}</dt>
        <dd class="figure">{{ shown.closedOn | date: 'longDate' }}</dd>
      }
      @if (shown.lookBackOn) {
        <dt>{{ 'ThreeListsUi::LookBackOn' | text }}</dt>
        <dd class="figure">{{ shown.lookBackOn | date: 'longDate' }}</dd>
      }
      <ng-content />
    </dl>
  `,
})
export class EntryFacts {
  readonly entry = input.required<Entry>();
}

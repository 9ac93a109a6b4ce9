import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { TaskSummary } from '../tasks-api';
import { EntryLight } from './entry-light';
import { EntryState } from './entry-state';

/** A few tasks: those of a problem, or the parts of a task. */
@Component({
  selector: 'app-task-table',
  imports: [DatePipe, EntryLight, EntryState, RouterLink, TextPipe],
  template: `
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            <th>{{ 'ThreeListsUi::Title:work-task' | text }}</th>
            <th>{{ 'ThreeListsUi::Organization' | text }}</th>
            <th>{{ 'ThreeListsUi::DueOn' | text }}</th>
            <th>{{ 'ThreeListsUi::Progress' | text }}</th>
            <th>{{ 'ThreeListsUi::Status' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (task of tasks(); track task.id) {
            <tr>
              <td [attr.data-label]="'ThreeListsUi::Title:work-task' | text"><a [routerLink]="['/three-lists/tasks', task.id]">{{ task.title }}</a></td>
              <td [attr.data-label]="'ThreeListsUi::Organization' | text">{{ task.organizationName }} · {{ task.responsiblePerson }}</td>
              <td class="nowrap" [attr.data-label]="'ThreeListsUi::DueOn' | text">{{ task.dueOn | date: 'yyyy-MM-dd' }}</td>
              <td [attr.data-label]="'ThreeListsUi::Progress' | text">
                <span class="bar-cell"><progress [max]="100" [value]="task.progress" [attr.aria-label]="task.title"></progress><span class="figure">{{ task.progress }}%</span></span>
              </td>
              <td [attr.data-label]="'ThreeListsUi::Status' | text"><app-entry-state [state]="task.status" /> <app-entry-light [light]="task.light" /></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class TaskTable {
  readonly tasks = input.required<TaskSummary[]>();
}

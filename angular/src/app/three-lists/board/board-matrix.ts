import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { TextPipe } from '../../core/text';
import { BoardRow } from '../board-api';
import { openProblems, openTasks } from '../entry/open-states';
import { EntryLight } from '../entry/entry-light';
import { ReportBar } from './report-bar';

/** Children by reporting and lights; a name leads one level down, a figure to what it counts. */
@Component({
  selector: 'app-board-matrix',
  imports: [Can, EntryLight, NzButtonModule, ReportBar, RouterLink, TextPipe],
  templateUrl: './board-matrix.html',
})
export class BoardMatrix {
  readonly rows = input.required<BoardRow[]>();
  readonly week = input.required<string>();
  /** The organization to which an instruction is to be given. */
  protected readonly openProblems = openProblems;
  protected readonly openTasks = openTasks;
  protected readonly total = ({ reports }: BoardRow) => reports.onTime + reports.late + reports.missing + reports.pending;
  readonly instruct = output<{ id: string; name: string }>();
}

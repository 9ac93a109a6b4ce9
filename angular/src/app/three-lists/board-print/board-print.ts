import { Component, computed, inject, input, resource } from '@angular/core';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { OfficialTitle } from '../../shared/print-desk/official-title';
import { PrintDesk } from '../../shared/print-desk/print-desk';
import { weekParts } from '../../shared/week-picker/week';
import { BoardApi } from '../board-api';
import { redFirst } from '../board/board-order';

/** The week's bulletin on official paper, as it is printed and read out. */
@Component({
  selector: 'app-board-print',
  imports: [OfficialTitle, PrintDesk, TextPipe],
  templateUrl: './board-print.html',
})
export class BoardPrint {
  private readonly boards = inject(BoardApi);

  readonly organizationId = input.required<string>();
  readonly week = input.required<string>();
  protected readonly answer = resource({
    params: () => ({ id: this.organizationId(), week: this.week() }),
    loader: async ({ params: { id, week } }) => {
      const [board, reds] = await Promise.all([this.boards.get(id, week), this.boards.reds(id, week)]);
      return { board, reds: reds.items };
    },
  });
  protected readonly opened = valueOf(this.answer);
  protected readonly rows = computed(() => redFirst(this.opened()?.board.children ?? []));
  protected readonly figures = computed(() => {
    const { reports, tasks, problems } = this.opened()!.board.self;
    return { ...weekParts(this.week()), Due: reports.onTime + reports.late + reports.missing + reports.pending, OnTime: reports.onTime, Late: reports.late, Missing: reports.missing + reports.pending, Open: tasks.open, Overdue: tasks.overdue, Problems: problems.open, Closed: problems.closed, Relapsed: problems.relapsed };
  });
}

export type CellValue = string | number | boolean | null | undefined;

/** One column of a data table; `value` is what is shown and exported, unless a cell template shows it better. */
export interface Column<T> {
  name: string;
  /** Text key of the heading. */
  title: string;
  value: (row: T) => CellValue;
  /** The host's name of the field to sort by; without it the column can't be sorted. */
  sorting?: string;
  numeric?: boolean;
  /** Not shown until chosen. */
  hidden?: boolean;
}

/** The columns to show: the user's choice where there is one, as far as those columns still exist. */
export function shownColumns<T>(columns: Column<T>[], chosen: string[] | undefined): Column<T>[] {
  const shown = chosen ? columns.filter((column) => chosen.includes(column.name)) : columns.filter((column) => !column.hidden);
  return shown.length > 0 ? shown : columns;
}

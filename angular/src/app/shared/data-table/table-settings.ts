export interface TableSettings {
  pageSize?: number;
  columns?: string[];
}

/** What this user wants a table to look like; kept on this computer. */
export function readTableSettings(table: string): TableSettings {
  try {
    return JSON.parse(localStorage.getItem(`partyorg.table.${table}`) ?? '{}');
  } catch {
    return {};
  }
}

export function writeTableSettings(table: string, settings: TableSettings): void {
  localStorage.setItem(`partyorg.table.${table}`, JSON.stringify(settings));
}

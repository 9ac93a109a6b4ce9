import { CellValue, Column } from './column';

/** The rows as CSV for spreadsheets: quoted, with a mark for UTF-8, and no cell that a spreadsheet would calculate. */
export function toCsv<T>(columns: Column<T>[], headings: string[], rows: T[]): string {
  const lines = rows.map((row) => columns.map((column) => quote(column.value(row))).join(','));
  return '\uFEFF' + [headings.map(quote).join(','), ...lines].join('\r\n') + '\r\n';
}

function quote(value: CellValue): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Hands a text to the user as a file. */
export function saveAs(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

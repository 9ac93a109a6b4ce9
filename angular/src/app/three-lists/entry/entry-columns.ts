import { Texts } from '../../core/text';
import { Column } from '../../shared/data-table/column';
import { EntryKind, EntrySummary } from '../entries-api';

/** An entry's number as papers cite it; it stays the same when the entry comes back. */
export function entryNumber(texts: Texts, kind: EntryKind, entry: Pick<EntrySummary, 'year' | 'number'>): string {
  return texts.get(`ThreeListsUi::Number:${kind}`, { Year: entry.year, Number: entry.number });
}

/** What every list of entries shows: what, whose, by when, and how it stands. */
export function entryColumns<T extends EntrySummary & { status: string }>(texts: Texts, kind: EntryKind): Column<T>[] {
  return [
    { name: 'title', title: `ThreeListsUi::Title:${kind}`, value: (entry) => entry.title },
    { name: 'number', title: 'ThreeListsUi::Number', value: (entry) => entryNumber(texts, kind, entry), sorting: 'number', hidden: true },
    { name: 'organizationName', title: 'ThreeListsUi::Organization', value: (entry) => entry.organizationName },
    { name: 'responsiblePerson', title: 'ThreeListsUi::Person', value: (entry) => entry.responsiblePerson },
    { name: 'dueOn', title: 'ThreeListsUi::DueOn', value: (entry) => entry.dueOn, sorting: 'dueOn' },
    { name: 'status', title: 'ThreeListsUi::Status', value: (entry) => texts.get(`ThreeListsUi::State:${entry.status}`), sorting: 'status' },
    { name: 'light', title: 'ThreeListsUi::Light', value: (entry) => entry.light.because ?? texts.get(`::Light:${entry.light.color}`) },
    { name: 'relapses', title: 'ThreeListsUi::Relapses', value: (entry) => entry.relapses, numeric: true, hidden: true },
    { name: 'urged', title: 'ThreeListsUi::Urged', value: (entry) => entry.urged, numeric: true, hidden: true },
  ];
}

/** A set of words as choices of a filter. */
export function optionsOf(texts: Texts, prefix: string, values: readonly string[]): { value: string; text: string }[] {
  return values.map((value) => ({ value, text: texts.get(prefix + value) }));
}

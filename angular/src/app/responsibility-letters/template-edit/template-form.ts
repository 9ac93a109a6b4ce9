import { FormArray, FormGroup, NonNullableFormBuilder, Validators } from '@angular/forms';
import { LetterItem, Milestone } from '../letter-item';
import { LetterTemplate, WriteLetterTemplate } from '../templates-api';

export type MilestoneForm = ReturnType<typeof milestoneForm>;
export type ItemForm = ReturnType<typeof itemForm>;
export type TemplateForm = ReturnType<typeof templateForm>;

/** What a new template begins with: a year, and one item to write. */
export function emptyTemplate(year: number, group: string): WriteLetterTemplate {
  return { year, name: '', preamble: '', closing: '', legalBasis: '', items: [emptyItem('01', group)] };
}

export function emptyItem(code: string, group: string): LetterItem {
  return { code, group, text: '', points: 0, kind: 'quantitative', direction: 'atLeast', requiresEvidence: false };
}

/** The form of a template, with as many items as the template has. */
export function templateForm(forms: NonNullableFormBuilder, template: WriteLetterTemplate) {
  return forms.group({
    year: [template.year, [Validators.required, Validators.min(2000), Validators.max(2100)]],
    name: [template.name, [Validators.required, Validators.maxLength(128)]],
    sector: [template.sector ?? ''],
    level: [template.level ?? ''],
    legalBasis: [template.legalBasis, Validators.required],
    preamble: [template.preamble, Validators.required],
    closing: [template.closing, Validators.required],
    items: forms.array(template.items.map((item) => itemForm(forms, item))),
  });
}

export function itemForm(forms: NonNullableFormBuilder, item: LetterItem) {
  return forms.group({
    code: [item.code],
    group: [item.group, [Validators.required, Validators.maxLength(64)]],
    text: [item.text, [Validators.required, Validators.maxLength(1000)]],
    points: [item.points, [Validators.required, Validators.min(0.1)]],
    kind: [item.kind],
    target: [item.target ?? null],
    unit: [item.unit ?? ''],
    direction: [item.direction ?? 'atLeast'],
    metric: [item.metric ?? ''],
    dueMonth: [item.dueMonth ?? null],
    requiresEvidence: [item.requiresEvidence],
    milestones: forms.array((item.milestones ?? []).map((milestone) => milestoneForm(forms, milestone))),
  });
}

/** Puts another template into the form, however many items it has. */
export function fillForm(forms: NonNullableFormBuilder, form: TemplateForm, template: WriteLetterTemplate): void {
  const { items } = form.controls;
  items.clear();
  template.items.forEach((item) => items.push(itemForm(forms, item)));
  form.patchValue({ ...template, sector: template.sector ?? '', level: template.level ?? '', items: [] });
}

export function milestoneForm(forms: NonNullableFormBuilder, milestone: Milestone) {
  return forms.group({
    month: [milestone.month, [Validators.required, Validators.min(1), Validators.max(12)]],
    text: [milestone.text, Validators.required],
  });
}

/** What is sent: an item keeps only what its kind has. */
export function toInput(form: TemplateForm, stamp: string | undefined): WriteLetterTemplate {
  const { sector, level, items, ...rest } = form.getRawValue();
  return {
    ...rest,
    sector: sector || null,
    level: (level || null) as LetterTemplate['level'],
    items: items.map((item) => itemInput(item as LetterItem)),
    concurrencyStamp: stamp,
  };
}

function itemInput(item: LetterItem): LetterItem {
  const figure = item.kind === 'quantitative';
  return {
    ...item,
    target: figure ? item.target : null,
    unit: figure ? item.unit || null : null,
    direction: figure ? item.direction : null,
    metric: figure ? item.metric || null : null,
    milestones: item.kind === 'milestone' ? item.milestones : null,
    dueMonth: item.kind === 'milestone' ? null : item.dueMonth,
  };
}

/** The items under their headings as the form has them now, each with its place in the array. */
export function formGroups(items: FormArray<FormGroup>): { name: string; indexes: number[] }[] {
  const groups = new Map<string, number[]>();
  items.controls.forEach((item, index) => {
    const name = item.get('group')!.value as string;
    groups.set(name, [...(groups.get(name) ?? []), index]);
  });
  return [...groups].map(([name, indexes]) => ({ name, indexes }));
}

import { FormBuilder } from '@angular/forms';
import { emptyItem, emptyTemplate, formGroups, itemForm, templateForm, toInput } from './template-form';

const forms = new FormBuilder().nonNullable;

describe('the form of a template', () => {
  it('sends only what an item of its kind has', () => {
    const form = templateForm(forms, emptyTemplate(2026, 'a'));
    form.controls.items.at(0).patchValue({ kind: 'binary', target: 5, unit: 'km', dueMonth: 6 });
    expect(toInput(form, 'stamp').items[0]).toMatchObject({ kind: 'binary', target: null, unit: null, direction: null, dueMonth: 6 });
  });

  it('says nothing where any sector is meant', () => {
    expect(toInput(templateForm(forms, emptyTemplate(2026, 'a')), undefined)).toMatchObject({ sector: null, level: null });
  });

  it('gathers items by heading with their places', () => {
    const form = templateForm(forms, { ...emptyTemplate(2026, 'a'), items: ['a', 'b', 'a'].map((group) => emptyItem('1', group)) });
    expect(formGroups(form.controls.items)).toEqual([
      { name: 'a', indexes: [0, 2] },
      { name: 'b', indexes: [1] },
    ]);
  });

  it('refuses an item without points', () => expect(itemForm(forms, emptyItem('1', 'a')).controls.points.invalid).toBe(true));
});

import { FormBuilder } from '@angular/forms';
import { campaignForm, mayOpen, selection, toInput } from './campaign-draft';

const matching = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const chosen = { withinId: 'county', types: ['branch'], sectors: [], directly: false, excluded: [] as string[] };

describe('a campaign being prepared', () => {
  it('opens a step only when those before it are answered', () => {
    const form = campaignForm(new FormBuilder().nonNullable);
    expect(mayOpen(form, 'template')).toBe(true);
    expect(mayOpen(form, 'recipients')).toBe(false);
    form.controls.template.setValue({ templateId: 't' });
    expect(mayOpen(form, 'recipients')).toBe(true);
    expect(mayOpen(form, 'terms')).toBe(false);
    form.controls.recipients.patchValue({ count: 3 });
    expect(mayOpen(form, 'terms')).toBe(true);
    expect(mayOpen(form, 'issue')).toBe(false);
  });

  it('names its recipients by filter, so that the host says who they are', () => {
    expect(selection(chosen, matching)).toEqual({ withinId: 'county', types: ['branch'], sectors: [] });
  });

  it('names them one by one where some were taken out', () => {
    expect(selection({ ...chosen, excluded: ['b'] }, matching)).toEqual({ ids: ['a', 'c'] });
  });

  it('names them one by one where only those directly below are meant', () => {
    expect(selection({ ...chosen, directly: true }, matching)).toEqual({ ids: ['a', 'b', 'c'] });
  });

  it('sends nothing for what was left empty', () => {
    expect(toInput(campaignForm(new FormBuilder().nonNullable), {})).toMatchObject({ approval: null, approvedOn: null });
  });
});

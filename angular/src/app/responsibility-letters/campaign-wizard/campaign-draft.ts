import { FormGroup, NonNullableFormBuilder, Validators } from '@angular/forms';
import { RecipientSelection, WriteLetterCampaign } from '../campaigns-api';

export const steps = ['template', 'recipients', 'terms', 'preview', 'issue'] as const;
export type Step = (typeof steps)[number];

export type CampaignForm = ReturnType<typeof campaignForm>;

/** Who is to receive the letters, as chosen so far. */
export interface Chosen {
  withinId: string | null;
  types: string[];
  sectors: string[];
  /** Only those directly below, not those below them. */
  directly: boolean;
  excluded: string[];
}

/** Everything that a campaign needs before it can be issued. */
export function campaignForm(forms: NonNullableFormBuilder) {
  return forms.group({
    template: forms.group({ templateId: ['', Validators.required] }),
    recipients: forms.group({
      withinId: [null as string | null],
      types: [[] as string[]],
      sectors: [[] as string[]],
      directly: [false],
      excluded: [[] as string[]],
      count: [0, Validators.min(1)],
    }),
    terms: forms.group({
      issuerId: [null as string | null, Validators.required],
      name: ['', [Validators.required, Validators.maxLength(128)]],
      signBy: ['', Validators.required],
      legalBasis: ['', Validators.maxLength(500)],
      approval: ['', Validators.maxLength(500)],
      approvedOn: [''],
    }),
  });
}

/** Whether a step can be opened: all that is asked for before it has been answered. */
export function mayOpen(form: FormGroup, step: Step): boolean {
  return steps.slice(0, steps.indexOf(step)).every((before) => form.get(before)?.valid ?? true);
}

/** The organizations chosen, as a filter, or one by one where the filter alone would mean others too. */
export function selection(chosen: Chosen, matching: { id: string }[]): RecipientSelection {
  const { withinId, types, sectors, directly, excluded } = chosen;
  return directly || excluded.length > 0 ? { ids: matching.map(({ id }) => id).filter((id) => !excluded.includes(id)) } : { withinId, types, sectors };
}

/** What is sent to the host. */
export function toInput(form: CampaignForm, recipients: RecipientSelection): WriteLetterCampaign {
  const { template, terms } = form.getRawValue();
  return {
    templateId: template.templateId,
    issuerId: terms.issuerId!,
    name: terms.name,
    signBy: terms.signBy,
    legalBasis: terms.legalBasis || null,
    approval: terms.approval || null,
    approvedOn: terms.approvedOn || null,
    recipients,
  };
}

import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { TextPipe } from '../../core/text';
import { Organizations } from '../../shared/organization-tree/organizations';
import { PageHeader } from '../../shared/page-header/page-header';
import { CampaignsApi, Recipient } from '../campaigns-api';
import { LetterSheet } from '../letter-sheet/letter-sheet';
import { Sheet } from '../letter-sheet/sheet';
import { LetterTemplateSummary, TemplatesApi } from '../templates-api';
import { Step, campaignForm, mayOpen, selection, steps, toInput } from './campaign-draft';
import { CampaignTerms } from './campaign-terms';
import { ChooseRecipients } from './choose-recipients';
import { ChooseTemplate } from './choose-template';
import { IssueCampaign } from './issue-campaign';
import { Recipients } from './recipients';

/** Year start in five steps: what, to whom, on which terms, how it will look, out. Nothing happens before the last. */
@Component({
  selector: 'app-campaign-wizard',
  imports: [CampaignTerms, ChooseRecipients, ChooseTemplate, IssueCampaign, LetterSheet, NzAlertModule, NzButtonModule, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './campaign-wizard.html',
})
export class CampaignWizard implements HasUnsaved {
  private readonly campaigns = inject(CampaignsApi);
  private readonly organizations = inject(Organizations);
  private readonly finder = inject(Recipients);
  private readonly templates = inject(TemplatesApi);
  private readonly router = inject(Router);

  /** The step, from the address bar. */
  readonly step = input<string>();
  protected readonly form = campaignForm(inject(NonNullableFormBuilder));
  protected readonly draft = keepDraft(this.form, 'letter-campaign/new');
  private readonly value = toSignal(this.form.valueChanges, { equal: () => false });

  protected readonly steps = steps;
  protected readonly current = computed<Step>(() => {
    this.value();
    const wanted = steps.find((step) => step === this.step()) ?? 'template';
    return mayOpen(this.form, wanted) ? wanted : 'template';
  });
  protected readonly open = computed(() => (this.value(), new Set(steps.filter((step) => mayOpen(this.form, step)))));
  protected readonly next = computed(() => steps[steps.indexOf(this.current()) + 1]);
  protected readonly issuer = resource({ loader: () => this.findIssuer() });
  protected readonly matching = signal<Recipient[]>([]);
  private readonly templateId = computed(() => (this.value(), this.form.getRawValue().template.templateId || undefined));
  protected readonly template = resource({ params: () => this.templateId(), loader: ({ params: id }) => this.templates.get(id) });
  protected readonly shown = linkedSignal(() => this.chosen()[0]);
  protected readonly chosen = computed(() => {
    this.value();
    const { excluded } = this.form.getRawValue().recipients;
    return this.matching().filter((recipient) => !excluded.includes(recipient.id));
  });
  protected readonly sheet = computed<Sheet | undefined>(() => {
    this.value();
    const recipient = this.shown();
    const { terms } = this.form.getRawValue();
    return this.template.hasValue() && recipient
      ? {
          ...this.template.value(),
          title: terms.name,
          signBy: terms.signBy,
          legalBasis: terms.legalBasis || this.template.value().legalBasis,
          issuer: { organization: this.issuer.value()?.name ?? '' },
          recipient: { organization: recipient.name },
        }
      : undefined;
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  protected go(step: Step): void {
    void this.router.navigate([], { queryParams: { step } });
  }

  protected chooseTemplate(template: LetterTemplateSummary): void {
    this.form.controls.template.setValue({ templateId: template.id });
    this.form.controls.terms.patchValue({ name: template.name });
    this.form.markAsDirty();
  }

  /** Makes the campaign; asked again after a failure it makes it anew, since nothing was kept. */
  protected readonly create = () => {
    const { recipients } = this.form.getRawValue();
    return this.campaigns.create(toInput(this.form, selection(recipients, this.matching())));
  };

  protected async issued(id: string): Promise<void> {
    this.draft.forget();
    await this.router.navigate(['/responsibility-letters/campaigns', id]);
  }

  private async findIssuer() {
    const known = this.form.getRawValue().terms.issuerId;
    const issuer = known ? await this.organizations.get(known) : (await this.organizations.roots())[0];
    this.form.controls.terms.patchValue({ issuerId: issuer?.id ?? null });
    const { recipients } = this.form.getRawValue();
    if (issuer && recipients.types.length + recipients.sectors.length > 0) {
      this.matching.set(await this.finder.find(issuer.id, recipients)); // a draft says only how they were chosen
    }
    return issuer;
  }
}

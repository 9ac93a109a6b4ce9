import { ScrollingModule } from '@angular/cdk/scrolling';
import { Component, computed, inject, input, output, resource } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { debounceTime, startWith, switchMap } from 'rxjs';
import { TextPipe } from '../../core/text';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { Recipient } from '../campaigns-api';
import { organizationTypes, sectors } from '../organization-kinds';
import { CampaignForm, Chosen } from './campaign-draft';
import { Recipients } from './recipients';

type RecipientsForm = CampaignForm['controls']['recipients'];

/** Chooses who receives the letters: a subtree, kinds and sectors, with everyone found shown and any of them taken out again. */
@Component({
  selector: 'app-choose-recipients',
  imports: [OrganizationPicker, ReactiveFormsModule, ScrollingModule, TextPipe],
  templateUrl: './choose-recipients.html',
})
export class ChooseRecipients {
  private readonly finder = inject(Recipients);

  readonly form = input.required<RecipientsForm>();
  readonly issuerId = input.required<string>();
  readonly found = output<Recipient[]>();

  protected readonly byId = (_: number, recipient: Recipient) => recipient.id;
  protected readonly types = organizationTypes;
  protected readonly sectors = sectors;
  private readonly value = toSignal(
    toObservable(this.form).pipe(switchMap((form: FormGroup) => form.valueChanges.pipe(startWith(undefined), debounceTime(150)))),
    { equal: () => false },
  );
  /** Only what decides who is found; the same filter twice asks once. */
  private readonly filter = computed(
    () => {
      this.value();
      const { withinId, types, sectors, directly } = this.form().getRawValue();
      return types.length + sectors.length > 0 ? { withinId, types, sectors, directly } : undefined;
    },
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  protected readonly recipients = resource({ params: () => this.filter(), loader: ({ params }) => this.find(params) });
  protected readonly excluded = computed(() => (this.value(), new Set(this.form().getRawValue().excluded)));
  protected readonly count = computed(() => (this.value(), this.form().getRawValue().count));

  protected toggle(list: 'types' | 'sectors', name: string): void {
    const control = this.form().controls[list];
    const chosen = control.value;
    control.setValue(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
    this.form().markAsDirty();
  }

  /** All township committees and working committees: what most counties send first. */
  protected chooseTownships(): void {
    this.form().patchValue({ withinId: null, types: ['partyCommittee', 'workingCommittee'], sectors: [], directly: true, excluded: [] });
    this.form().markAsDirty();
  }

  protected exclude(id: string): void {
    const { excluded } = this.form().controls;
    excluded.setValue(excluded.value.includes(id) ? excluded.value.filter((other) => other !== id) : [...excluded.value, id]);
    this.recount(this.recipients.value() ?? []);
  }

  private async find(chosen: Omit<Chosen, 'excluded'>): Promise<Recipient[]> {
    const found = await this.finder.find(this.issuerId(), chosen);
    this.recount(found);
    return found;
  }

  private recount(items: Recipient[]): void {
    const excluded = this.form().controls.excluded.value.filter((id) => items.some((item) => item.id === id));
    this.form().patchValue({ excluded, count: items.length - excluded.length });
    this.found.emit(items);
  }
}

import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { organizationTypes, sectors } from '../../responsibility-letters/organization-kinds';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { RoundSubject, RoundsApi, SubjectsPreview } from '../rounds-api';
import { SchemeDefinition } from '../schemes-api';
import { ChooseMembers } from './choose-members';
import { RoundForm } from './round-form';
import { PlannedRound, subjectsOf } from './round-input';

/** Who is judged: organizations by place, type and sector; of a scheme about members all of theirs, or some by hand. How many that means is counted meanwhile. */
@Component({
  selector: 'app-choose-subjects',
  imports: [ChooseMembers, OrganizationPicker, ReactiveFormsModule, TextPipe],
  templateUrl: './choose-subjects.html',
})
export class ChooseSubjects {
  private readonly rounds = inject(RoundsApi);

  readonly form = input.required<RoundForm>();
  readonly values = input.required<Partial<PlannedRound>>();
  readonly scheme = input<SchemeDefinition>();
  protected readonly types = organizationTypes;
  protected readonly sectors = sectors;

  protected readonly ofMembers = computed(() => this.scheme()?.subject === 'member');
  protected readonly byHand = computed(() => this.ofMembers() && !!this.values().byHand);
  protected readonly subjects = computed(() => subjectsOf(this.values()), { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  private readonly memberIds = computed(() => (this.byHand() ? (this.values().members ?? []).map(({ id }) => id) : []));
  protected readonly found = resource({
    params: () => {
      const schemeId = this.values().schemeId;
      return schemeId && !(this.byHand() && this.memberIds().length === 0) ? { schemeId, subjects: this.subjects(), memberIds: this.memberIds() } : undefined;
    },
    loader: ({ params }) => this.rounds.preview(params),
  });
  private readonly answered = valueOf(this.found);
  /** The former answer stays while a new one is on its way, so that nothing jumps. */
  protected readonly preview = linkedSignal<{ now?: SubjectsPreview; asked: boolean }, SubjectsPreview | undefined>({
    source: () => ({ now: this.answered(), asked: this.found.isLoading() }),
    computation: ({ now, asked }, before) => now ?? (asked ? before?.value : undefined),
  });

  protected toggle(list: 'types' | 'sectors', name: string): void {
    const control = this.form().controls[list];
    this.put(list, control.value.includes(name) ? control.value.filter((other) => other !== name) : [...control.value, name]);
  }

  protected choose(members: RoundSubject[]): void {
    this.put('members', members);
  }

  protected put(name: 'types' | 'sectors' | 'byHand' | 'members', value: unknown): void {
    this.form().controls[name].setValue(value as never);
    this.form().markAsDirty();
  }
}

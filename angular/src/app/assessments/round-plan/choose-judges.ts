import { Component, inject, input, model } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TextPipe, Texts } from '../../core/text';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { Person } from '../rounds-api';
import { FindJudge } from './find-judge';
import { PlannedJudges } from './round-input';

/** Who judges in each role: each subject's superior, organizations, people. */
@Component({
  selector: 'app-choose-judges',
  imports: [FindJudge, FormsModule, OrganizationPicker, TextPipe],
  template: `
    @for (line of judges(); track line.role; let index = $index) {
      <fieldset class="judge-role">
        <legend>{{ named(line.role) }}</legend>
        <label class="check"><input #box type="checkbox" [checked]="line.superior" (change)="change(index, { superior: box.checked })" /> {{ 'AssessmentsUi::Judges:Superior' | text }}</label>
        <ul class="rules">
          @for (id of line.organizationIds; track id) {
            <li class="judge"><app-organization-picker [ngModel]="id" (ngModelChange)="replace(index, id, $event)" /><button type="button" class="link" (click)="replace(index, id, null)">{{ 'AssessmentsUi::Remove' | text }}</button></li>
          }
          @for (person of line.persons; track person.userId) {
            <li>
              <strong>{{ person.name }}</strong>
              <span class="hint">{{ person.organizations.join('; ') }}</span>
              <button type="button" class="link" [attr.aria-label]="'AssessmentsUi::Judges:Dismiss' | text: { Name: person.name }" (click)="dismiss(index, person)">{{ 'AssessmentsUi::Remove' | text }}</button>
            </li>
          }
        </ul>
        <div class="judge-add">
          <label class="field"><span>{{ 'AssessmentsUi::Judges:AddOrganization' | text }}</span><app-organization-picker [inputId]="'judge-' + line.role" [ngModel]="null" (ngModelChange)="replace(index, '', $event)" /></label>
          <div class="field"><span>{{ 'AssessmentsUi::Judges:AddPerson' | text }}</span><app-find-judge (chosen)="invite(index, $event)" /></div>
        </div>
      </fieldset>
    } @empty {
      <p class="hint">{{ (ready() ? 'AssessmentsUi::Judges:None' : 'AssessmentsUi::Judges:ChooseScheme') | text }}</p>
    }
  `,
})
export class ChooseJudges {
  private readonly texts = inject(Texts);
  readonly judges = model.required<PlannedJudges[]>();
  readonly ready = input(true);
  protected readonly named = (role: string) => this.texts.named('AssessmentsUi::Role:', role);

  protected change(index: number, changed: Partial<PlannedJudges>): void {
    this.judges.update((known) => known.map((line, at) => (at === index ? { ...line, ...changed } : line)));
  }

  /** Puts an organization in another's place; without one there, adds it; with none, takes it away. */
  protected replace(index: number, old: string, id: string | null): void {
    const others = this.judges()[index].organizationIds.filter((other) => other !== old && other !== id);
    this.change(index, { organizationIds: id ? [...others, id] : others });
  }

  protected invite(index: number, person: Person): void {
    this.change(index, { persons: [...this.judges()[index].persons.filter(({ userId }) => userId !== person.userId), person] });
  }

  protected dismiss(index: number, { userId }: Person): void {
    this.change(index, { persons: this.judges()[index].persons.filter((other) => other.userId !== userId) });
  }
}

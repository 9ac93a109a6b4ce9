import { Component, inject, input, model } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TextPipe, Texts } from '../../core/text';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PlannedJudges } from './round-input';

/** Who judges in each role. */
@Component({
  selector: 'app-choose-judges',
  imports: [FormsModule, OrganizationPicker, TextPipe],
  template: `
    @for (line of judges(); track line.role; let index = $index) {
      <div class="rule-row">
        <strong class="name">{{ named(line.role) }}</strong>
        <label class="check"><input #box type="checkbox" [checked]="line.superior" (change)="change(index, { superior: box.checked })" /> {{ 'AssessmentsUi::Judges:Superior' | text }}</label>
        @for (id of line.organizationIds; track id) {
          <span class="judge"><app-organization-picker [ngModel]="id" (ngModelChange)="replace(index, id, $event)" /><button type="button" class="link" (click)="replace(index, id, null)">{{ 'AssessmentsUi::Remove' | text }}</button></span>
        }
        <app-organization-picker [inputId]="'judge-' + line.role" [ngModel]="null" (ngModelChange)="replace(index, '', $event)" />
      </div>
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
}

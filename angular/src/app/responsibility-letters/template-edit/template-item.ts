import { Component, inject, input, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { itemKinds, targetDirections } from '../letter-item';
import { ItemForm, milestoneForm } from './template-form';

/** One item of a template; what is asked for depends on its kind. */
@Component({
  selector: 'app-template-item',
  imports: [Field, NzButtonModule, NzIconModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './template-item.html',
})
export class TemplateItem {
  private readonly forms = inject(NonNullableFormBuilder);

  readonly item = input.required<ItemForm>();
  readonly place = input.required<number>();
  readonly removed = output();
  protected readonly kinds = itemKinds;
  protected readonly directions = targetDirections;
  protected readonly months = Array.from({ length: 12 }, (_, index) => index + 1);

  protected addMilestone(): void {
    const { milestones } = this.item().controls;
    const last = milestones.at(-1)?.value.month ?? 0;
    milestones.push(milestoneForm(this.forms, { month: Math.min(12, last + 3), text: '' }));
    milestones.markAsDirty();
  }

  protected removeMilestone(index: number): void {
    this.item().controls.milestones.removeAt(index);
    this.item().markAsDirty();
  }
}

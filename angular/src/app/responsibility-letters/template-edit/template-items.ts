import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormArray, NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { startWith, switchMap } from 'rxjs';
import { TextPipe, Texts } from '../../core/text';
import { nextCode, totalPoints } from '../letter-item';
import { ItemForm, emptyItem, formGroups, itemForm } from './template-form';
import { TemplateItem } from './template-item';

/** The items of a template under their headings; a heading is renamed for all its items at once. */
@Component({
  selector: 'app-template-items',
  imports: [DecimalPipe, NzButtonModule, NzIconModule, NzInputModule, ReactiveFormsModule, TemplateItem, TextPipe],
  template: `
    @for (group of groups(); track $index) {
      <section class="panel item-group">
        <header>
          <input
            #name
            nz-input
            class="group-name"
            [value]="group.name"
            [disabled]="items().disabled"
            [attr.aria-label]="'ResponsibilityLettersUi::Item:Group' | text"
            (change)="rename(group.indexes, name.value)"
          />
          <span class="hint figure">{{ 'ResponsibilityLettersUi::Points:Group' | text: { Points: (group.points | number: '1.0-2') } }}</span>
        </header>
        @for (index of group.indexes; track items().at(index)) {
          <app-template-item [item]="items().at(index)" [place]="$index + 1" (removed)="remove(index)" />
        }
        @if (items().enabled) {
          <button nz-button type="button" (click)="add(group.name, group.indexes.at(-1)! + 1)">
            <nz-icon nzType="plus" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Item:Add' | text }}
          </button>
        }
      </section>
    }
    @if (items().enabled) {
      <button nz-button nzType="dashed" type="button" (click)="addGroup()">
        <nz-icon nzType="plus" aria-hidden="true" />{{ 'ResponsibilityLettersUi::Item:AddGroup' | text }}
      </button>
    }
  `,
})
export class TemplateItems {
  private readonly forms = inject(NonNullableFormBuilder);
  private readonly texts = inject(Texts);

  readonly items = input.required<FormArray<ItemForm>>();
  private readonly changes = toSignal(toObservable(this.items).pipe(switchMap((items) => items.valueChanges.pipe(startWith(undefined)))), {
    equal: () => false,
  });
  protected readonly groups = computed(() => {
    this.changes();
    const items = this.items();
    return formGroups(items).map((group) => ({ ...group, points: totalPoints(group.indexes.map((index) => items.at(index).getRawValue())) }));
  });

  protected add(group: string, at: number): void {
    const items = this.items();
    items.insert(at, itemForm(this.forms, emptyItem(nextCode(items.getRawValue().map((item) => item.code)), group)));
    items.markAsDirty();
  }

  protected addGroup(): void {
    const names = this.groups().map((group) => group.name);
    let number = names.length + 1;
    const name = () => this.texts.get('ResponsibilityLettersUi::Item:GroupName', { Number: number });
    while (names.includes(name())) {
      number++;
    }
    this.add(name(), this.items().length);
  }

  protected remove(index: number): void {
    this.items().removeAt(index);
    this.items().markAsDirty();
  }

  protected rename(indexes: number[], name: string): void {
    indexes.forEach((index) => this.items().at(index).controls.group.setValue(name.trim()));
    this.items().markAsDirty();
  }
}

import { Component, computed, inject, resource } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Organizations } from '../../shared/organization-tree/organizations';
import { today } from '../../shared/today';
import { SchemeSection, SchemesApi } from '../schemes-api';
import { EditIndicator } from './edit-indicator';
import { newIndicator, newSection, pointsLeft } from './new-parts';
import { SchemeDesk } from './scheme-desk';
import { SchemeField } from './scheme-field';

/** The sheet being edited, section by section, with what is missing to each full score. */
@Component({
  selector: 'app-edit-sections',
  imports: [EditIndicator, NzButtonModule, NzIconModule, SchemeField, TextPipe],
  templateUrl: './edit-sections.html',
})
export class EditSections {
  private readonly organizations = inject(Organizations);
  private readonly schemes = inject(SchemesApi);
  private readonly texts = inject(Texts);
  protected readonly desk = inject(SchemeDesk);

  protected readonly sections = computed(() => this.desk.scheme()?.sections ?? []);
  protected readonly left = (section: SchemeSection) => pointsLeft(section);
  private readonly offered = resource({
    loader: async () => {
      const [root] = await this.organizations.roots();
      return this.schemes.metrics(root.id, today().slice(0, 4));
    },
  });
  protected readonly metrics = valueOf(this.offered);

  protected addSection(): void {
    this.desk.add('sections', newSection(this.sections(), this.texts.get('AssessmentsUi::Section:New')));
  }

  protected addIndicator(index: number): void {
    this.desk.add(`sections[${index}].indicators`, newIndicator(this.sections()[index], this.texts.get('AssessmentsUi::Indicator:New')));
  }

  /** Takes the sum of its lines for the section's full score. */
  protected settle(index: number): void {
    const section = this.sections()[index];
    this.desk.put(`sections[${index}].fullScore`, Math.round((section.fullScore - pointsLeft(section)) * 100) / 100);
  }
}

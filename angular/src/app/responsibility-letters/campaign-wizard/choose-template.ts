import { Component, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../core/text';
import { LetterTemplateSummary, TemplatesApi } from '../templates-api';

/** Chooses the template of a campaign, the newest year's first. */
@Component({
  selector: 'app-choose-template',
  imports: [RouterLink, TextPipe],
  template: `
    @if (templates.hasValue()) {
      <div class="choice-cards" role="radiogroup" [attr.aria-label]="'ResponsibilityLettersUi::Step:template' | text">
        @for (template of templates.value().items; track template.id) {
          <label class="choice-card" [class.chosen]="template.id === chosen()">
            <input type="radio" name="template" [checked]="template.id === chosen()" (change)="choose.emit(template)" />
            <strong>{{ template.name }}</strong>
            <span class="hint">
              {{ 'ResponsibilityLettersUi::Template:Brief' | text: { Year: template.year, Version: template.version } }}
              {{ 'ResponsibilityLettersUi::Level:' + (template.level ?? 'any') | text }}
            </span>
            <a [routerLink]="['/print/letter-template', template.id]">{{ 'ResponsibilityLettersUi::Preview' | text }}</a>
          </label>
        } @empty {
          <p>
            {{ 'ResponsibilityLettersUi::Template:None' | text }}
            <a routerLink="/responsibility-letters/templates/new">{{ 'ResponsibilityLettersUi::Template:New' | text }}</a>
          </p>
        }
      </div>
    } @else {
      <p class="hint" role="status">{{ '::Loading' | text }}</p>
    }
  `,
})
export class ChooseTemplate {
  private readonly api = inject(TemplatesApi);
  readonly chosen = input<string>();
  readonly choose = output<LetterTemplateSummary>();
  protected readonly templates = resource({ loader: () => this.api.list({ sorting: 'year desc', maxResultCount: 100 }) });
}

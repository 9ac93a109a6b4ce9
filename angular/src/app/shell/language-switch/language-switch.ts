import { Component, inject } from '@angular/core';
import { Preferences } from '../../core/preferences';
import { languages } from '../../core/language';
import { TextPipe } from '../../core/text';

/** Chooses the language of everything; each language is named in itself. */
@Component({
  selector: 'app-language-switch',
  imports: [TextPipe],
  template: `
    @for (language of languages; track language) {
      <button type="button" class="quiet" [attr.lang]="language" [attr.aria-pressed]="language === current()" (click)="choose(language)">
        {{ '::Language:' + language | text }}
      </button>
    }
  `,
})
export class LanguageSwitch {
  private readonly preferences = inject(Preferences);
  protected readonly languages = languages;
  protected readonly current = this.preferences.language;

  protected choose(language: string): void {
    if (language !== this.current()) {
      this.preferences.chooseLanguage(language);
    }
  }
}

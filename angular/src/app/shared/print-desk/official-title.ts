import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../../core/text';
import { titlePhrases } from './title-phrases';

/** A title on official paper: centred, its lines balanced, no word of it cut in two. */
@Component({
  selector: 'app-official-title',
  template: `<h2 class="official-title">@for (phrase of phrases(); track $index) {<span>{{ phrase }}</span>}</h2>`,
  styles: `span { display: inline-block; }`,
})
export class OfficialTitle {
  private readonly words = inject(Texts).get('::Paper:TitleWords').split(' ');
  readonly text = input.required<string>();
  protected readonly phrases = computed(() => titlePhrases(this.text(), this.words));
}

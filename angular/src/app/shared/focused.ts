import { Directive, ElementRef, afterNextRender, inject } from '@angular/core';

/** Takes the focus when its element appears; the browser's own `autofocus` minds only the first page. */
@Directive({ selector: '[focused]' })
export class Focused {
  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.focus());
  }
}

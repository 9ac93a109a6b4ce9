import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';

export type Light = 'green' | 'yellow' | 'red' | 'none';

/** A light that is told by shape and word as well as by colour: disc, triangle, square, ring. */
@Component({
  selector: 'app-traffic-light',
  imports: [TextPipe],
  template: `
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path [attr.d]="shape()" /></svg>
    <span>{{ word() ?? '::Light:' + light() | text }}</span>
  `,
  host: { '[class]': '"traffic-light " + light()' },
})
export class TrafficLight {
  readonly light = input.required<Light>();
  /** A text key that says more than the colour's own word. */
  readonly word = input<string>();

  protected readonly shape = computed(() => shapes[this.light()]);
}

const shapes: Record<Light, string> = {
  green: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  yellow: 'M8 1l7.5 14h-15z',
  red: 'M1 1h14v14h-14z',
  none: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zm0 2.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9z',
};

import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../../core/text';
import type { Attachment } from './evidence';

/** Whether a browser can show the file as a picture, by its name. */
export function isPhoto(attachment: Pick<Attachment, 'fileName'>): boolean {
  return /\.(jpe?g|png|webp|gif)$/i.test(attachment.fileName);
}

/** A photo as a thumbnail; a click shows it large, on top of the page. */
@Component({
  selector: 'app-photo',
  imports: [TextPipe],
  template: `
    <button type="button" class="thumbnail" [title]="photo().fileName" [attr.aria-label]="'::Evidence:Show' | text: { Name: photo().fileName }" (click)="large.showModal()">
      <img loading="lazy" alt="" [src]="url()" />
    </button>
    <dialog #large class="photo-large" [attr.aria-label]="photo().fileName" (click)="large.close()">
      <img loading="lazy" [src]="url()" [alt]="photo().fileName" />
      <p>{{ photo().fileName }} <button type="button" class="link">{{ '::Close' | text }}</button></p>
    </dialog>
  `,
})
export class Photo {
  readonly photo = input.required<Attachment>();
  protected readonly url = computed(() => `/api/platform/attachment/${this.photo().id}/content`);
}

import { DecimalPipe } from '@angular/common';
import { Component, booleanAttribute, inject, input, model, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Http } from '../../core/http';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Photo, isPhoto } from './photo';
import { shrink } from './shrink';

export interface Attachment {
  id: string;
  fileName: string;
  size: number;
}

/** Photos and documents that prove something; a phone offers its camera, and photos are shrunk before they are sent. */
@Component({
  selector: 'app-evidence',
  imports: [DecimalPipe, NzButtonModule, NzIconModule, Photo, TextPipe],
  templateUrl: './evidence.html',
})
export class Evidence {
  private readonly http = inject(Http);
  private readonly problems = inject(Problems);

  readonly organizationId = input<string>();
  readonly attachments = model<Attachment[]>([]);
  readonly readOnly = input(false, { transform: booleanAttribute });
  protected readonly sending = signal(0);
  protected readonly isPhoto = isPhoto;

  protected async add(chooser: HTMLInputElement): Promise<void> {
    const files = [...(chooser.files ?? [])];
    chooser.value = '';
    this.sending.update((count) => count + files.length);
    for (const file of files) {
      try {
        const attachment = await this.send(await shrink(file));
        this.attachments.update((known) => [...known, attachment]);
      } catch (error) {
        this.problems.tell(error);
      } finally {
        this.sending.update((count) => count - 1);
      }
    }
  }

  protected remove(attachment: Attachment): void {
    this.attachments.update((known) => known.filter((other) => other !== attachment));
  }

  private send(file: File): Promise<Attachment> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.http.post<Attachment>('/api/platform/attachment', body, { organizationId: this.organizationId() });
  }
}

import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { TextPipe } from '../../core/text';
import { OrganizationApi } from '../organization-api';
import { today } from '../term/days-left';
import { figureGroups } from './figures';

/** The statement of figures that opens every speech: the sentence to copy, and each figure a link to what it counts. */
@Component({
  selector: 'app-statement-panel',
  imports: [DecimalPipe, NzButtonModule, RouterLink, TextPipe],
  templateUrl: './statement-panel.html',
  host: { class: 'panel statement' },
})
export class StatementPanel {
  private readonly api = inject(OrganizationApi);

  readonly organizationId = input.required<string>();
  protected readonly today = today();
  protected readonly on = signal(this.today);
  protected readonly copied = signal(false);
  protected readonly statement = resource({
    params: () => ({ id: this.organizationId(), on: this.on() }),
    loader: ({ params: { id, on } }) => this.api.statement(id, on),
  });
  protected readonly groups = computed(() => (this.statement.hasValue() ? figureGroups(this.statement.value(), this.organizationId(), this.on()) : []));

  protected chooseDay(day: string): void {
    this.on.set(day || this.today);
    this.copied.set(false);
  }

  protected async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied.set(true);
  }
}

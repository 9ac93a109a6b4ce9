import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { TextPipe, Texts } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { Feature } from '../administration-models';
import { ValueInput } from '../value-input/value-input';
import { changedValues } from '../value-input/value-kind';

/** What one county's edition contains. */
@Component({
  selector: 'app-feature-editor',
  imports: [NzButtonModule, PageHeader, TextPipe, ValueInput],
  templateUrl: './feature-editor.html',
})
export class FeatureEditor implements HasUnsaved {
  private readonly api = inject(AdministrationApi).features;
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  protected readonly known = resource({ params: () => this.id(), loader: ({ params: id }) => this.api.get(id) });
  protected readonly groups = computed(() => (this.known.hasValue() ? this.known.value().groups : []));
  private readonly all = computed(() => this.groups().flatMap((group) => group.features));
  protected readonly values = linkedSignal<Record<string, string>>(() =>
    Object.fromEntries(this.all().map((feature) => [feature.name, feature.value ?? ''])),
  );
  protected readonly changes = computed(() => changedValues(this.all(), this.values()));
  protected readonly busy = signal(false);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.changes().length > 0;
  }

  protected choices(feature: Feature): { value: string; text: string }[] {
    return (feature.valueType.itemSource?.items ?? []).map(({ value, displayText }) => ({
      value,
      text: this.texts.get(`${displayText.resourceName ?? ''}::${displayText.name}`),
    }));
  }

  protected set(name: string, value: string): void {
    this.values.update((values) => ({ ...values, [name]: value }));
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      await this.api.update(this.id(), this.changes());
      this.messages.success(this.texts.get('::Saved'));
      this.known.reload();
    } finally {
      this.busy.set(false);
    }
  }
}

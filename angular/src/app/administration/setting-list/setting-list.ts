import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { Can } from '../../core/permission';
import { TextPipe, Texts } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { ValueInput } from '../value-input/value-input';
import { changedValues } from '../value-input/value-kind';

/** The county's settings, group by group. */
@Component({
  selector: 'app-setting-list',
  imports: [Can, NzButtonModule, PageHeader, RouterLink, TextPipe, ValueInput],
  templateUrl: './setting-list.html',
})
export class SettingList implements HasUnsaved {
  private readonly api = inject(AdministrationApi).settings;
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);

  protected readonly known = resource({ loader: () => this.api.get() });
  protected readonly groups = computed(() => (this.known.hasValue() ? this.known.value().groups : []));
  private readonly all = computed(() => this.groups().flatMap((group) => group.settings));
  protected readonly values = linkedSignal<Record<string, string>>(() =>
    Object.fromEntries(this.all().map((setting) => [setting.name, setting.value ?? ''])),
  );
  protected readonly changes = computed(() => changedValues(this.all(), this.values()));
  protected readonly busy = signal(false);

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.changes().length > 0;
  }

  protected set(name: string, value: string): void {
    this.values.update((values) => ({ ...values, [name]: value }));
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      await this.api.update(this.changes());
      this.messages.success(this.texts.get('::Saved'));
      this.known.reload();
    } finally {
      this.busy.set(false);
    }
  }
}

import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzMessageService } from 'ng-zorro-antd/message';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';
import { Permission } from '../administration-models';
import { changedGrants, grantedElsewhere, permissionLines, withGrant } from './permission-tree';

/** What a role (`R`, by name) or a single user (`U`, by id) may do. */
@Component({
  selector: 'app-permission-editor',
  imports: [NzButtonModule, PageHeader, TextPipe],
  templateUrl: './permission-editor.html',
})
export class PermissionEditor implements HasUnsaved {
  private readonly api = inject(AdministrationApi).permissions;
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);

  readonly provider = input.required<string>();
  readonly key = input.required<string>();

  protected readonly known = resource({
    params: () => ({ provider: this.provider(), key: this.key() }),
    loader: ({ params }) => this.api.get(params.provider, params.key),
  });
  private readonly answer = valueOf(this.known);
  protected readonly holder = computed(() => this.answer()?.entityDisplayName ?? '');
  protected readonly groups = computed(() =>
    (this.answer()?.groups ?? []).map((group) => ({ ...group, lines: permissionLines(group.permissions) })),
  );
  private readonly all = computed(() => this.groups().flatMap((group) => group.permissions));
  protected readonly granted = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.all().filter((permission) => permission.isGranted).map((permission) => permission.name)),
  );
  protected readonly changes = computed(() => changedGrants(this.all(), this.granted()));
  protected readonly busy = signal(false);
  protected readonly isUser = computed(() => this.provider() === 'U');

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.changes().length > 0;
  }

  protected elsewhere(permission: Permission): string | undefined {
    const role = grantedElsewhere(permission, this.provider());
    return role && this.texts.named('AbpIdentity::Role:', role);
  }

  protected toggle(name: string): void {
    this.granted.update((granted) => withGrant(granted, this.all(), name, !granted.has(name)));
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      await this.api.update(this.provider(), this.key(), this.changes());
      this.messages.success(this.texts.get('::Permissions:Saved'));
      this.known.reload();
    } finally {
      this.busy.set(false);
    }
  }
}

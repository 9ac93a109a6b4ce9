import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Confirm } from '../../shared/confirm/confirm';
import { PageHeader } from '../../shared/page-header/page-header';
import { SchemesApi } from '../schemes-api';
import { SchemeRules } from './scheme-rules';
import { SchemeSheet } from './scheme-sheet';

/** A scheme to read: its sheet, its rules, its other versions. */
@Component({
  selector: 'app-scheme-page',
  imports: [Can, NzButtonModule, NzInputModule, PageHeader, RouterLink, SchemeRules, SchemeSheet, TextPipe],
  templateUrl: './scheme-page.html',
})
export class SchemePage {
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);
  private readonly schemes = inject(SchemesApi);

  readonly id = input.required<string>();
  protected readonly opened = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const scheme = await this.schemes.get(id);
      const versions = await this.schemes.list({ code: scheme.code, sorting: 'version desc', maxResultCount: 50 });
      return { scheme, versions: versions.items };
    },
  });
  private readonly known = valueOf(this.opened);
  protected readonly scheme = computed(() => this.known()?.scheme);
  protected readonly others = computed(() => (this.known()?.versions ?? []).filter((other) => other.id !== this.id()));
  protected readonly busy = signal(false);
  protected readonly copying = signal(false);

  protected nextVersion(): Promise<void> {
    return this.doing(async () => this.edit((await this.schemes.copy(this.id(), {})).id));
  }

  protected copy(code: string, name: string): Promise<void> {
    return this.doing(async () => this.edit((await this.schemes.copy(this.id(), { code, name })).id));
  }

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Delete', 'AssessmentsUi::Scheme:DeleteEffect', { Name: this.scheme()?.name })) {
      await this.doing(async () => {
        await this.schemes.delete(this.id());
        await this.router.navigateByUrl('/assessments/schemes');
      });
    }
  }

  private edit(id: string): Promise<boolean> {
    this.copying.set(false);
    return this.router.navigate(['/assessments/schemes', id, 'edit']);
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

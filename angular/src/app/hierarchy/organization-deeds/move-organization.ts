import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { OrganizationTree } from '../../shared/organization-tree/organization-tree';
import { OrganizationNode } from '../../shared/organization-tree/tree-rows';
import { OrganizationApi } from '../organization-api';
import { OrganizationType } from '../organization-models';
import { OpenOrganization } from '../organization-page/open-organization';
import { parentsFor } from '../parent-rules';
import { afterDeed } from './after-deed';
import { moveRefusal } from './move-refusal';
import { Objections, refusable } from './objections';

/** Hangs the organization, with everything below it, under another parent. */
@Component({
  selector: 'app-move-organization',
  imports: [NzButtonModule, Objections, OrganizationTree, RouterLink, TextPipe],
  templateUrl: './move-organization.html',
})
export class MoveOrganization {
  private readonly api = inject(OrganizationApi);
  private readonly texts = inject(Texts);
  private readonly problems = inject(Problems);
  private readonly after = afterDeed();
  private readonly attempt = refusable();

  protected readonly organization = inject(OpenOrganization).organization;
  protected readonly parent = signal<OrganizationNode | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly refusal = this.attempt.refusal;
  protected readonly allowed = computed(() =>
    parentsFor(this.organization()?.type ?? 'branch')
      .map((type) => this.texts.get(`HierarchyUi::Type:${type}`))
      .join(', '),
  );
  /** Why it can't go where it was pointed to; nothing when it can. */
  protected readonly unfit = computed(() => {
    const organization = this.organization();
    const parent = this.parent();
    return organization && moveRefusal(organization, parent && { ...parent, type: parent.type as OrganizationType });
  });

  protected async move(): Promise<void> {
    const organization = this.organization();
    const parent = this.parent();
    if (!organization || !parent || this.unfit()) {
      return;
    }
    this.busy.set(true);
    try {
      if (await this.attempt.attempt(() => this.api.move(organization.id, parent.id))) {
        await this.after('HierarchyUi::Move:Done', { Name: organization.name, Parent: parent.name }, organization.id);
      }
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

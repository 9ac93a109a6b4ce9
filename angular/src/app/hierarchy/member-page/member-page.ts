import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { Session } from '../../core/session';
import { TextPipe } from '../../core/text';
import { PageHeader } from '../../shared/page-header/page-header';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { MemberApi } from '../member-api';
import { Member, Unmasked } from '../member-models';
import { BecomeFull } from './become-full';
import { DualManagement } from './dual-management';
import { Floating } from './floating';
import { Transfers } from './transfers';

/** One member: who, where, also managed by whom, away where, and every organization so far. */
@Component({
  selector: 'app-member-page',
  imports: [BecomeFull, DualManagement, Floating, NzButtonModule, PageHeader, RouterLink, TextPipe, Transfers],
  templateUrl: './member-page.html',
})
export class MemberPage {
  private readonly api = inject(MemberApi);
  private readonly askReason = inject(AskReason);
  private readonly problems = inject(Problems);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  protected readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.api.get(id) });
  protected readonly member = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  /** Shown until the page is left; asking is logged each time. */
  protected readonly unmasked = linkedSignal<string, Unmasked | undefined>({ source: this.id, computation: () => undefined });
  protected readonly mayUpdate = computed(() => this.session.permits('Hierarchy.Members.Edit') && !this.member()?.leftOn);
  protected readonly mayUnmask = computed(() => this.session.permits('Hierarchy.Members.Unmask'));

  protected async unmask(member: Member): Promise<void> {
    const reason = await this.askReason.ask({
      deed: 'HierarchyUi::Unmask',
      effect: 'HierarchyUi::Unmask:Explained',
      data: { Name: member.name },
      longest: 200,
    });
    if (!reason) {
      return;
    }
    try {
      this.unmasked.set(await this.api.unmask(member.id, reason));
    } catch (error) {
      this.problems.tell(error);
    }
  }
}

import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { Crumb, PageHeader } from '../../shared/page-header/page-header';
import { TermState } from '../term/term-state';
import { deedsFor } from './deeds';
import { OpenOrganization } from './open-organization';

/** One organization: its place, its posts and term in the header; the rest on tabs. */
@Component({
  selector: 'app-organization-page',
  imports: [NzButtonModule, PageHeader, RouterLink, RouterLinkActive, RouterOutlet, TermState, TextPipe],
  templateUrl: './organization-page.html',
  providers: [OpenOrganization],
})
export class OrganizationPage {
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  protected readonly open = inject(OpenOrganization);

  readonly id = input.required<string>();
  protected readonly organization = this.open.organization;
  protected readonly tabs = computed(() => {
    const policies: Record<string, string> = { members: 'Hierarchy.Members', posts: 'Hierarchy.Appointments' };
    return ['overview', 'members', 'posts', 'term', 'resources', 'history'].filter((tab) => this.session.permits(policies[tab]));
  });
  protected readonly path = computed<Crumb[]>(() => [
    { text: this.texts.get('::Menu:OrganizationTree'), link: '/hierarchy/organizations' },
    ...(this.organization()?.path ?? [])
      .filter(({ id }) => id !== this.id())
      .map(({ id, shortName, name, inScope }) => ({ text: shortName || name, link: inScope ? ['/hierarchy/organizations', id] : undefined })),
  ]);
  protected readonly deeds = computed(() => {
    const organization = this.organization();
    return organization ? deedsFor(organization, (policy) => this.session.permits(policy)) : [];
  });

  constructor() {
    effect(() => this.open.id.set(this.id()));
  }
}

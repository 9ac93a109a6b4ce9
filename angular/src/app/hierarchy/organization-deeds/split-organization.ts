import { Component, computed, inject, resource, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { MemberApi } from '../member-api';
import { OrganizationApi } from '../organization-api';
import { OpenOrganization } from '../organization-page/open-organization';
import { today } from '../term/days-left';
import { afterDeed } from './after-deed';
import { Objections, refusable } from './objections';

/** Splits a new organization off this one, with the members and children that go along. */
@Component({
  selector: 'app-split-organization',
  imports: [Field, NzButtonModule, NzInputModule, Objections, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './split-organization.html',
})
export class SplitOrganization {
  private readonly api = inject(OrganizationApi);
  private readonly members = inject(MemberApi);
  private readonly after = afterDeed();
  private readonly attempt = refusable();
  private readonly open = inject(OpenOrganization);

  protected readonly organization = this.open.organization;
  protected readonly refusal = this.attempt.refusal;
  protected readonly today = today();
  protected readonly goingMembers = signal<ReadonlySet<string>>(new Set());
  protected readonly goingChildren = signal<ReadonlySet<string>>(new Set());
  protected readonly belongings = resource({ params: () => this.open.id(), loader: ({ params: id }) => this.belongingsOf(id) });
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', Validators.required],
    shortName: [''],
    on: [today(), Validators.required],
  });
  protected readonly going = computed(() => ({ Members: this.goingMembers().size, Children: this.goingChildren().size }));

  protected readonly sending = submission(this.form, async () => {
    const { id } = this.organization()!;
    const { name, shortName, on } = this.form.getRawValue();
    const input = { name, shortName: shortName || null, on, memberIds: [...this.goingMembers()], childIds: [...this.goingChildren()] };
    let partId = id;
    if (await this.attempt.attempt(async () => (partId = (await this.api.split(id, input)).id))) {
      await this.after('HierarchyUi::Split:Done', { Name: name }, partId);
    }
  });

  protected toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
    return chosen.has(id) ? new Set([...chosen].filter((other) => other !== id)) : new Set([...chosen, id]);
  }

  private async belongingsOf(id: string) {
    const [children, members] = await Promise.all([
      this.api.list({ parentId: id, sorting: 'code asc', maxResultCount: 1000 }),
      this.members.list({ organizationId: id, sorting: 'name asc', maxResultCount: 1000 }),
    ]);
    return { children: children.items, members: members.items };
  }
}

import { Component, computed, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { OrganizationApi } from '../organization-api';
import { Organization, OrganizationType, Sector, organizationTypes, sectors } from '../organization-models';
import { OpenOrganization } from '../organization-page/open-organization';
import { mayHangUnder } from '../parent-rules';
import { emptyToNull } from './empty-to-null';

/** What an organization is, apart from its place in the tree: on an organization's page that one's, elsewhere a new one's. */
@Component({
  selector: 'app-organization-edit',
  imports: [Field, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './organization-edit.html',
})
export class OrganizationEdit implements HasUnsaved {
  private readonly api = inject(OrganizationApi);
  private readonly router = inject(Router);

  private readonly page = inject(OpenOrganization, { optional: true });

  readonly parentId = input<string>();
  protected readonly id = computed(() => this.page?.id());
  protected readonly sectors = sectors;
  protected readonly form = inject(NonNullableFormBuilder).group({
    parentId: [null as string | null],
    name: ['', Validators.required],
    shortName: [''],
    type: ['branch' as OrganizationType, Validators.required],
    sector: ['rural' as Sector, Validators.required],
    divisionCode: ['', Validators.pattern(/^\d{6}(\d{3}){0,2}$/)],
    establishedOn: [''],
    electedOn: [''],
    termYears: [null as number | null, [Validators.min(1), Validators.max(10)]],
    reportedFullMembers: [0, [Validators.required, Validators.min(0)]],
    reportedProbationaryMembers: [0, [Validators.required, Validators.min(0)]],
    remark: [''],
  });
  protected readonly known = resource({ params: () => ({ id: this.id(), parentId: this.parentId() }), loader: ({ params }) => this.open(params) });
  protected readonly organization = computed(() => (this.known.hasValue() ? this.known.value().organization : undefined));
  /** The kinds that may hang under the parent; the others are offered too and say why not. */
  protected readonly types = computed(() => {
    const parent = this.known.hasValue() ? this.known.value().parent : undefined;
    return organizationTypes.map((type) => ({ type, allowed: !parent || mayHangUnder(type, parent.type) }));
  });
  protected readonly back = computed(() => (this.id() ? ['/hierarchy/organizations', this.id()] : ['/hierarchy/organizations']));

  protected readonly sending = submission(this.form, async () => {
    const { parentId, ...rest } = this.form.getRawValue();
    const input = emptyToNull(rest);
    const known = this.organization();
    const saved = known
      ? await this.api.update(known.id, { ...input, concurrencyStamp: known.concurrencyStamp })
      : await this.api.create({ ...input, parentId });
    this.form.markAsPristine();
    this.page?.reload();
    await this.router.navigate(['/hierarchy/organizations', saved.id]);
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  private async open({ id, parentId }: { id?: string; parentId?: string }): Promise<{ organization?: Organization; parent?: Organization }> {
    const organization = id ? await this.api.get(id) : undefined;
    const above = organization ? organization.parentId : parentId;
    const parent = above ? await this.api.get(above).catch(() => undefined) : undefined;
    if (organization) {
      this.form.patchValue({ ...nullToEmpty(organization) });
    } else {
      this.form.patchValue({ parentId: parentId ?? null, sector: parent?.sector ?? 'rural' });
    }
    return { organization, parent };
  }
}

function nullToEmpty(organization: Organization) {
  const { divisionCode, establishedOn, electedOn, remark } = organization;
  return { ...organization, divisionCode: divisionCode ?? '', establishedOn: establishedOn ?? '', electedOn: electedOn ?? '', remark: remark ?? '' };
}

import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { HasUnsaved, keepDraft, warnOnClose } from '../../core/draft';
import { Problems } from '../../core/problem';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Confirm } from '../../shared/confirm/confirm';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { DutiesApi, Duty } from '../duties-api';

/** Says who answers for what, changes what is said of it, or takes it out while nothing stands under it. */
@Component({
  selector: 'app-duty-edit',
  imports: [Field, NzAlertModule, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, RouterLink, TextPipe],
  templateUrl: './duty-edit.html',
})
export class DutyEdit implements HasUnsaved {
  private readonly confirm = inject(Confirm);
  private readonly duties = inject(DutiesApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  /** Absent for a new duty. */
  readonly id = input<string>();
  private readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.duties.get(id) });
  protected readonly known = valueOf(this.answer);
  protected readonly tasks = computed(() => (this.known()?.openTasks ?? 0) + (this.known()?.closedTasks ?? 0));

  protected readonly form = inject(NonNullableFormBuilder).group({
    organizationId: ['', Validators.required],
    person: ['', [Validators.required, Validators.maxLength(64)]],
    text: ['', [Validators.required, Validators.maxLength(1000)]],
  });
  protected readonly draft = keepDraft(this.form, `duty/${location.pathname}`);
  readonly keepsDraft = true;

  protected readonly sending = submission(this.form, async () => {
    const [id, known, { organizationId, ...said }] = [this.id(), this.known(), this.form.getRawValue()];
    await (id ? this.duties.update(id, { ...said, post: known?.post ?? null, concurrencyStamp: known?.concurrencyStamp }) : this.duties.create({ ...said, organizationId, post: null }));
    await this.leave();
  });

  constructor() {
    warnOnClose(this);
    effect(() => {
      const known = this.known();
      if (known) {
        this.form.controls.organizationId.disable({ emitEvent: false });
        if (!this.form.dirty) {
          this.form.patchValue(known);
        }
      }
    });
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  protected async remove({ id, text }: Duty): Promise<void> {
    if (await this.confirm.ask('ThreeListsUi::Duty:Delete', 'ThreeListsUi::Duty:DeleteEffect', { Text: text })) {
      try {
        await this.duties.delete(id);
        await this.leave();
      } catch (error) {
        this.problems.tell(error);
      }
    }
  }

  private async leave(): Promise<void> {
    this.draft.forget();
    await this.router.navigateByUrl('/three-lists/duties?by=duty');
  }
}

import { Component, effect, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { Field } from '../../shared/field/field';
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker';
import { PageHeader } from '../../shared/page-header/page-header';
import { today } from '../../shared/today';
import { DutiesApi } from '../duties-api';

/** Hands over what is open under a person whose post changed hands, all at once. */
@Component({
  selector: 'app-handover',
  imports: [Field, NzButtonModule, NzInputModule, OrganizationPicker, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './handover.html',
})
export class Handover {
  private readonly duties = inject(DutiesApi);
  private readonly messages = inject(NzMessageService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  /** Both from the address bar, when a to-do leads here. */
  readonly organizationId = input<string>();
  readonly person = input<string>();

  protected readonly form = inject(NonNullableFormBuilder).group({
    organizationId: ['', Validators.required],
    fromPerson: ['', [Validators.required, Validators.maxLength(64)]],
    toAppointmentId: ['', Validators.required],
    on: [today(), Validators.required],
  });
  private readonly chosen = toSignal(this.form.controls.organizationId.valueChanges, { initialValue: '' });
  private readonly answer = resource({ params: () => this.chosen() || undefined, loader: ({ params: id }) => this.duties.appointments(id) });
  protected readonly appointments = valueOf(this.answer);

  protected readonly sending = submission(this.form, async () => {
    const done = await this.duties.handover(this.form.getRawValue());
    this.messages.success(this.texts.get('ThreeListsUi::Handover:Done', { Problems: done.problems, Tasks: done.tasks, Duties: done.duties }));
    await this.router.navigateByUrl('/three-lists/duties');
  });

  constructor() {
    effect(() => this.form.patchValue({ organizationId: this.organizationId() ?? '', fromPerson: this.person() ?? '' }));
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { submission } from '../../core/submission';
import { TextPipe } from '../../core/text';
import { Field } from '../../shared/field/field';
import { MemberApi } from '../member-api';
import { Member } from '../member-models';
import { today } from '../term/days-left';

/** Where a floating member is, and each time they were reached. */
@Component({
  selector: 'app-floating',
  imports: [Field, NzButtonModule, NzInputModule, ReactiveFormsModule, TextPipe],
  templateUrl: './floating.html',
})
export class Floating {
  private readonly api = inject(MemberApi);
  private readonly builder = inject(NonNullableFormBuilder);

  readonly member = input.required<Member>();
  readonly mayChange = input(false);
  readonly changed = output<void>();
  protected readonly editing = signal<'float' | 'contact' | undefined>(undefined);
  protected readonly contacts = computed(() => this.member().contacts.toSorted((a, b) => b.on.localeCompare(a.on)));
  protected readonly away = this.builder.group({ since: [today(), Validators.required], to: ['', Validators.required] });
  protected readonly contact = this.builder.group({ on: [today(), Validators.required], note: ['', Validators.required] });

  protected readonly leaving = submission(this.away, async () => {
    const { since, to } = this.away.getRawValue();
    await this.api.float(this.member().id, since, to);
    this.done();
  });

  protected readonly noting = submission(this.contact, async () => {
    const { on, note } = this.contact.getRawValue();
    await this.api.contacted(this.member().id, on, note);
    this.contact.reset();
    this.done();
  });

  protected readonly returning = submission(this.builder.group({}), async () => {
    await this.api.return(this.member().id);
    this.done();
  });

  private done(): void {
    this.editing.set(undefined);
    this.changed.emit();
  }
}

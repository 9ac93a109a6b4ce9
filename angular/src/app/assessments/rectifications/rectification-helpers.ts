import { Component, computed, inject, input, output, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Rectification, RectificationsApi, helperRoles } from '../rectifications-api';

/** The four who help, each named before the work begins. */
@Component({
  selector: 'app-rectification-helpers',
  imports: [NzButtonModule, NzInputModule, TextPipe],
  template: `
    <section class="panel">
      <h2>{{ 'AssessmentsUi::Rectification:Helpers' | text }}</h2>
      @if (editing()) {
        <form #form class="claim" (submit)="$event.preventDefault(); save(form)">
          @for (line of roles(); track line.role) {
            <label class="field"><span>{{ 'AssessmentsUi::Helper:' + line.role | text }}</span><input nz-input [name]="line.role + '-name'" maxlength="64" [value]="line.helper?.name ?? ''" /></label>
            <label class="field"><span>{{ 'AssessmentsUi::Helper:Post' | text }}</span><input nz-input [name]="line.role + '-post'" maxlength="64" [value]="line.helper?.post ?? ''" /></label>
          }
          <div class="form-actions">
            <button nz-button nzType="primary" [nzLoading]="busy()">{{ '::Save' | text }}</button>
            <button nz-button type="button" (click)="editing.set(false)">{{ '::Cancel' | text }}</button>
          </div>
        </form>
      } @else {
        <dl class="facts">
          @for (line of roles(); track line.role) {
            <dt>{{ 'AssessmentsUi::Helper:' + line.role | text }}</dt>
            <dd>
              @if (line.helper?.name; as name) {
                {{ name }} <span class="hint">{{ line.helper?.post }} {{ line.helper?.organizationName }}</span>
              } @else {
                <span class="hint">{{ 'AssessmentsUi::Helper:None' | text }}</span>
              }
            </dd>
          }
        </dl>
        @if (mayName()) {
          <p><button nz-button type="button" (click)="editing.set(true)">{{ 'AssessmentsUi::RectificationDeed:nameHelpers' | text }}</button></p>
        }
      }
    </section>
  `,
})
export class RectificationHelpers {
  private readonly problems = inject(Problems);
  private readonly rectifications = inject(RectificationsApi);

  readonly file = input.required<Rectification>();
  readonly changed = output();
  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly roles = computed(() => helperRoles.map((role) => ({ role, helper: this.file().helpers.find((helper) => helper.role === role) })));
  protected readonly mayName = computed(() => this.file().deeds.some(({ name, allowed }) => name === 'nameHelpers' && allowed));

  protected async save(form: HTMLFormElement): Promise<void> {
    const said = new FormData(form);
    const text = (name: string) => String(said.get(name) ?? '').trim();
    const helpers = helperRoles.map((role) => ({ role, name: text(`${role}-name`), post: text(`${role}-post`) || null })).filter(({ name }) => name !== '');
    this.busy.set(true);
    try {
      await this.rectifications.nameHelpers(this.file().id, helpers, this.file().concurrencyStamp);
      this.editing.set(false);
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

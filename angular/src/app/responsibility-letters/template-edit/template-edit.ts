import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { debounceTime } from 'rxjs';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { forgetDraft, readDraft, writeDraft } from '../../core/draft-store';
import { Session } from '../../core/session';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { fullPoints, totalPoints } from '../letter-item';
import { sectors } from '../organization-kinds';
import { LetterTemplate, TemplatesApi, WriteLetterTemplate, letterLevels } from '../templates-api';
import { emptyTemplate, fillForm, templateForm, toInput } from './template-form';
import { TemplateItems } from './template-items';

/** Writes a template: its texts, and its items in groups with their points counted to 100. */
@Component({
  selector: 'app-template-edit',
  imports: [DecimalPipe, Field, NzAlertModule, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, RouterLink, TemplateItems, TextPipe],
  templateUrl: './template-edit.html',
})
export class TemplateEdit implements HasUnsaved {
  private readonly forms = inject(NonNullableFormBuilder);
  private readonly templates = inject(TemplatesApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly mayManage = inject(Session).permits('ResponsibilityLetters.Templates.Manage');

  readonly id = input<string>();
  private readonly empty = emptyTemplate(new Date().getFullYear(), this.texts.get('ResponsibilityLettersUi::Template:FirstGroup'));
  protected readonly form = templateForm(this.forms, this.empty);
  protected readonly opened = resource({ params: () => ({ id: this.id() }), loader: ({ params: { id } }) => this.open(id) });
  protected readonly template = computed(() => (this.opened.hasValue() ? this.opened.value().template : undefined));
  protected readonly restored = computed(() => this.opened.hasValue() && this.opened.value().restored);
  protected readonly points = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly sum = computed(() => totalPoints((this.points().items ?? []).map((item) => ({ points: item.points }))));
  protected readonly missing = computed(() => fullPoints - this.sum());
  protected readonly sectors = sectors;
  protected readonly levels = letterLevels;

  protected readonly sending = submission(this.form, async () => {
    const template = this.template();
    const sent = toInput(this.form, template?.concurrencyStamp);
    await (template ? this.templates.update(template.id, sent) : this.templates.create(sent));
    this.forget();
    await this.router.navigateByUrl('/responsibility-letters/templates');
  });

  constructor() {
    warnOnClose(this);
    this.form.valueChanges
      .pipe(debounceTime(300), takeUntilDestroyed())
      .subscribe(() => this.form.dirty && writeDraft(this.draft(), this.form.getRawValue()));
  }

  unsaved(): boolean {
    return this.form.dirty;
  }

  /** Goes back to what the host has. */
  protected discard(): void {
    this.forget();
    this.opened.reload();
  }

  protected async nextVersion(id: string): Promise<void> {
    const next = await this.templates.copy(id, {});
    await this.router.navigate(['/responsibility-letters/templates', next.id]);
  }

  private draft(): string {
    return `letter-template/${this.id() ?? 'new'}`;
  }

  private forget(): void {
    this.form.markAsPristine();
    forgetDraft(this.draft());
  }

  private async open(id: string | undefined): Promise<{ template?: LetterTemplate; restored: boolean }> {
    const template = id ? await this.templates.get(id) : undefined;
    const mayWrite = this.mayManage && !template?.isFrozen;
    const kept = mayWrite ? readDraft<WriteLetterTemplate>(this.draft()) : undefined;
    fillForm(this.forms, this.form, kept ?? template ?? this.empty);
    if (kept) {
      this.form.markAsDirty();
    }
    if (mayWrite) {
      this.form.enable();
    } else {
      this.form.disable();
    }
    return { template, restored: kept !== undefined };
  }
}

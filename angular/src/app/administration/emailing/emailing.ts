import { Component, inject, resource } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzMessageService } from 'ng-zorro-antd/message';
import { HasUnsaved, warnOnClose } from '../../core/draft';
import { submission } from '../../core/submission';
import { TextPipe, Texts } from '../../core/text';
import { Field } from '../../shared/field/field';
import { PageHeader } from '../../shared/page-header/page-header';
import { AdministrationApi } from '../administration-api';

/** The mail server that reminders leave by, with a letter to try it. */
@Component({
  selector: 'app-emailing',
  imports: [Field, NzButtonModule, NzInputModule, PageHeader, ReactiveFormsModule, TextPipe],
  templateUrl: './emailing.html',
})
export class Emailing implements HasUnsaved {
  private readonly api = inject(AdministrationApi).settings;
  private readonly messages = inject(NzMessageService);
  private readonly texts = inject(Texts);
  private readonly builder = inject(NonNullableFormBuilder);

  protected readonly form = this.builder.group({
    smtpHost: ['', Validators.required],
    smtpPort: [25, Validators.required],
    smtpUserName: [''],
    smtpPassword: [''],
    smtpDomain: [''],
    smtpEnableSsl: [false],
    smtpUseDefaultCredentials: [false],
    defaultFromAddress: ['', [Validators.required, Validators.email]],
    defaultFromDisplayName: [''],
  });
  protected readonly test = this.builder.group({ targetEmailAddress: ['', [Validators.required, Validators.email]] });
  protected readonly known = resource({
    loader: async () => {
      const settings = await this.api.emailing();
      this.form.patchValue(settings);
      return settings;
    },
  });

  protected readonly sending = submission(this.form, async () => {
    await this.api.updateEmailing(this.form.getRawValue());
    this.form.markAsPristine();
    this.messages.success(this.texts.get('::Saved'));
  });

  protected readonly testing = submission(this.test, async () => {
    await this.api.sendTestEmail({
      senderEmailAddress: this.form.getRawValue().defaultFromAddress,
      targetEmailAddress: this.test.getRawValue().targetEmailAddress,
      subject: this.texts.get('::Emailing:TestSubject'),
      body: this.texts.get('::Emailing:TestBody'),
    });
    this.messages.success(this.texts.get('::Emailing:TestSent'));
  });

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.form.dirty;
  }
}

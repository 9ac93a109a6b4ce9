import { DatePipe } from '@angular/common';
import { Component, inject, input, resource, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Can } from '../../core/permission';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { Confirm } from '../../shared/confirm/confirm';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { PageHeader } from '../../shared/page-header/page-header';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { PledgesApi } from '../pledges-api';

/** One promise: published, then fulfilled with evidence, then verified by the level above. */
@Component({
  selector: 'app-pledge-page',
  imports: [Can, DatePipe, Evidence, FormsModule, NzButtonModule, NzInputModule, PageHeader, TextPipe],
  templateUrl: './pledge-page.html',
})
export class PledgePage {
  private readonly pledges = inject(PledgesApi);
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly pledge = resource({ params: () => this.id(), loader: ({ params: id }) => this.pledges.get(id) });
  protected readonly evidence = signal<Attachment[]>([]);
  protected readonly busy = signal(false);

  protected publish(): Promise<void> {
    return this.doing(() => this.pledges.publish(this.id()));
  }

  protected fulfil(note: string): Promise<void> {
    return this.doing(() => this.pledges.fulfil(this.id(), { note: note.trim() || null, evidenceIds: this.evidence().map((attachment) => attachment.id) }));
  }

  protected accept(): Promise<void> {
    return this.doing(() => this.pledges.verify(this.id(), { accepted: true, note: null }));
  }

  protected async refuse(): Promise<void> {
    const note = await this.reasons.ask({ deed: 'ResponsibilityLettersUi::Pledge:Refuse', effect: 'ResponsibilityLettersUi::Pledge:Refuse:Effect' });
    if (note) {
      await this.doing(() => this.pledges.verify(this.id(), { accepted: false, note }));
    }
  }

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('ResponsibilityLettersUi::Pledge:Delete', 'ResponsibilityLettersUi::Pledge:Delete:Effect')) {
      await this.pledges.delete(this.id());
      await this.router.navigateByUrl('/responsibility-letters/pledges');
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.pledge.reload();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

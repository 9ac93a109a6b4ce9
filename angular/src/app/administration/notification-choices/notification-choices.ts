import { Component, inject, resource } from '@angular/core';
import { NzMessageService } from 'ng-zorro-antd/message';
import { Problems } from '../../core/problem';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { AdministrationApi } from '../administration-api';
import { EmailChoice, NotificationChoice } from '../administration-models';

/** By which ways the user wants to be told beside the inbox, for each kind of notification; each change is kept at once. */
@Component({
  selector: 'app-notification-choices',
  imports: [TextPipe],
  templateUrl: './notification-choices.html',
})
export class NotificationChoices {
  private readonly api = inject(AdministrationApi).notifications;
  private readonly messages = inject(NzMessageService);
  private readonly problems = inject(Problems);
  private readonly texts = inject(Texts);

  protected readonly known = resource({ loader: () => this.api.choices() });
  protected readonly choices = valueOf(this.known);
  protected readonly emailChoices: EmailChoice[] = ['dailyDigest', 'atOnce', 'never'];

  protected async choose(choice: NotificationChoice, change: Partial<NotificationChoice>): Promise<void> {
    const { kind, email, weCom, dingTalk } = { ...choice, ...change };
    try {
      await this.api.choose([{ kind, email, weCom, dingTalk }]);
      this.messages.success(this.texts.get('::Saved'));
    } catch (error) {
      this.problems.tell(error);
    }
    this.known.reload();
  }
}

import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { NzMessageService } from 'ng-zorro-antd/message';
import { TextData, Texts } from '../../core/text';
import { OpenOrganization } from '../organization-page/open-organization';

/** Says that a deed is done and goes to the organization that came out of it; call it in a field initializer. */
export function afterDeed(): (textKey: string, data: TextData, organizationId: string) => Promise<void> {
  const messages = inject(NzMessageService);
  const texts = inject(Texts);
  const router = inject(Router);
  const open = inject(OpenOrganization);
  return async (textKey, data, organizationId) => {
    messages.success(texts.get(textKey, data));
    open.reload();
    await router.navigate(['/hierarchy/organizations', organizationId]);
  };
}

import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import { Http } from '../core/http';
import { Session } from '../core/session';

const everyTwoMinutes = 120_000;

/** How many notifications wait to be read; asked for now and then, and when one was read. */
@Injectable({ providedIn: 'root' })
export class UnreadNotifications {
  private readonly http = inject(Http);
  private readonly session = inject(Session);
  readonly count = signal(0);

  constructor() {
    void this.refresh();
    const timer = setInterval(() => !document.hidden && void this.refresh(), everyTwoMinutes);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  async refresh(): Promise<void> {
    if (this.session.signedIn()) {
      const unread = await this.http.poll<{ count: number }>('/api/administration/notification/unread-count');
      this.count.set(unread.count);
    }
  }
}

import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { NzDropDownModule } from 'ng-zorro-antd/dropdown';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzMenuModule } from 'ng-zorro-antd/menu';
import { Session } from '../../core/session';
import { TextPipe } from '../../core/text';
import { FollowedJobs } from '../../shared/job-progress/followed-jobs';
import { LanguageSwitch } from '../language-switch/language-switch';
import { bottomBarFor, menuFor } from '../menu';
import { UnreadNotifications } from '../unread-notifications';

/** The frame of every page: brand bar, menu at the left (at the bottom on a phone), and the page itself. */
@Component({
  selector: 'app-shell',
  imports: [LanguageSwitch, NzDropDownModule, NzIconModule, NzMenuModule, RouterLink, RouterLinkActive, RouterOutlet, TextPipe],
  templateUrl: './shell.html',
})
export class Shell {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly unread = inject(UnreadNotifications).count;
  protected readonly running = inject(FollowedJobs).running;
  protected readonly county = this.session.county;
  protected readonly userName = computed(() => this.session.user().name || this.session.user().userName);
  protected readonly menu = computed(() => menuFor((policy) => this.session.permits(policy)));
  protected readonly bottomBar = computed(() => bottomBarFor((policy) => this.session.permits(policy)));

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    document.getElementById('content')?.focus();
  }
}

import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { saveAs } from '../../shared/data-table/csv';
import { PageHeader } from '../../shared/page-header/page-header';
import { BallotsApi } from '../ballots-api';
import { TellerPassphrases } from './teller-passphrases';

/** All tellers together end the casting, or draw other cards while none has been cast. */
@Component({
  selector: 'app-ballot-close',
  imports: [NzAlertModule, NzButtonModule, PageHeader, TellerPassphrases, TextPipe],
  template: `
    @if (ballot(); as ballot) {
      @let deed = reissues() ? 'Reissue' : 'Close';
      <app-page-header [heading]="'AssessmentsUi::Ballot:' + deed | text" [path]="[{ text: 'AssessmentsUi::Ballots' | text, link: '/assessments/ballots' }, { text: ballot.title, link: ['/assessments/ballots', ballot.id] }]" />
      @if (ballot.state !== 'open') {
        <nz-alert nzType="info" nzShowIcon [nzMessage]="'AssessmentsUi::Ballot:NotOpen' | text" />
      } @else {
        <section class="panel">
          <p>{{ 'AssessmentsUi::Ballot:' + deed + ':Explained' | text: { Cards: ballot.cards, OnPaper: ballot.onPaper } }}</p>
          @if (locked()) {
            <app-teller-passphrases [twice]="reissues()" (given)="passphrases.set($event)" />
          }
        </section>
        <div class="form-actions">
          <button nz-button nzType="primary" type="button" [nzLoading]="busy()" [disabled]="!ready()" [title]="ready() ? '' : ('AssessmentsUi::Ballot:Lacking:passphrases' | text)" (click)="reissues() ? reissue() : close()">{{ 'AssessmentsUi::Ballot:' + deed | text }}</button>
        </div>
      }
    } @else if (answer.error()) {
      <p class="field-error" role="alert">{{ '::NotFound:Why' | text }}</p>
    }
  `,
})
export class BallotClose {
  private readonly ballots = inject(BallotsApi);
  private readonly problems = inject(Problems);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  /** Of the route. */
  readonly deed = input<'close' | 'reissue'>('close');
  protected readonly answer = resource({ params: () => this.id(), loader: ({ params: id }) => this.ballots.get(id) });
  protected readonly ballot = valueOf(this.answer);
  protected readonly reissues = computed(() => this.deed() === 'reissue');
  protected readonly locked = computed(() => (this.ballot()?.cards ?? 0) > 0);
  protected readonly passphrases = signal<string[] | undefined>(undefined);
  protected readonly ready = computed(() => !this.locked() || this.passphrases() !== undefined);
  protected readonly busy = signal(false);

  protected close(): Promise<void> {
    return this.doing(() => this.ballots.close(this.id(), this.passphrases() ?? []));
  }

  protected reissue(): Promise<void> {
    return this.doing(async () => {
      const cards = await this.ballots.reissue(this.id(), this.passphrases()!);
      saveAs(`${this.ballot()!.title}.docx`, cards, cards.type);
    });
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      await this.router.navigate(['/assessments/ballots', this.id()]);
    } catch (error) {
      await this.problems.tellFile(error);
    } finally {
      this.busy.set(false);
    }
  }
}

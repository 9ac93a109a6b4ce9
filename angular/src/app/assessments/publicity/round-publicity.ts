import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Can } from '../../core/permission';
import { Session } from '../../core/session';
import { TextPipe, Texts } from '../../core/text';
import { valueOf } from '../../core/value-of';
import { PageHeader } from '../../shared/page-header/page-header';
import { Publicity, PublicityApi } from '../publicity-api';
import { PublicityView } from './publicity-view';

/** A posting, within the application: of a round its latest, with those before, one's own objections and the notice to put up. */
@Component({
  selector: 'app-round-publicity',
  imports: [Can, DatePipe, NzButtonModule, PageHeader, PublicityView, RouterLink, TextPipe],
  template: `
    <app-page-header [heading]="'AssessmentsUi::Publicity' | text" [path]="path()">
      <a *can="'Assessments.Results.Objections'" nz-button routerLink="/assessments/objections" [queryParams]="{ roundId: posted()?.roundId }">{{ 'AssessmentsUi::Objections' | text }}</a>
      @if (current(); as id) {
        <a nz-button [href]="publicLink()">{{ 'AssessmentsUi::Publicity:PublicPage' | text }}</a>
        <a nz-button download [href]="documentOf(id)">{{ 'AssessmentsUi::Publicity:Document' | text }}</a>
      }
    </app-page-header>
    @if (others().length > 0) {
      <p class="versions">
        {{ 'AssessmentsUi::Publicity:Others' | text }}
        @for (other of others(); track other.id) {
          <a [routerLink]="['/assessments/publicity', other.id]">{{ 'AssessmentsUi::Publicity:Number' | text: { Number: other.number, From: (other.beginsOn | date: 'MM-dd'), To: (other.endsOn | date: 'MM-dd') } }}</a>
        }
      </p>
    }
    @if (current(); as id) {
      <app-publicity-view [id]="id" [mayObject]="mayObject" (read)="posted.set($event)" (objected)="own.reload()" />
      @if (mine().length > 0) {
        <section class="panel">
          <h2>{{ 'AssessmentsUi::Objection:Mine' | text }}</h2>
          <ul class="rules">
            @for (objection of mine(); track objection.id) {
              <li>
                <span class="tag">{{ 'AssessmentsUi::ObjectionState:' + objection.state | text }}</span>
                <strong>{{ objection.subjectName ?? '' }}</strong>
                <span>{{ objection.text }}</span>
                @if (objection.reply) {
                  <span class="hint">{{ 'AssessmentsUi::Objection:Reply' | text: { Reply: objection.reply } }}</span>
                }
              </li>
            }
          </ul>
        </section>
      }
    } @else if (!postings.isLoading()) {
      <p class="panel hint">{{ 'AssessmentsUi::Publicity:None' | text }}</p>
    }
  `,
})
export class RoundPublicity {
  private readonly publicities = inject(PublicityApi);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);

  /** The round's, or the posting's where the route says so. */
  readonly id = input.required<string>();
  readonly of = input<'round' | 'posting'>('round');
  protected readonly mayObject = this.session.permits('Assessments.Results.Object');
  protected readonly posted = signal<Publicity | undefined>(undefined);
  private readonly roundId = computed(() => (this.of() === 'round' ? this.id() : this.posted()?.roundId));
  protected readonly postings = resource({ params: () => this.roundId(), loader: ({ params: roundId }) => this.publicities.list({ roundId, sorting: 'endsOn desc', maxResultCount: 20 }) });
  private readonly all = valueOf(this.postings);
  protected readonly current = computed(() => (this.of() === 'posting' ? this.id() : this.all()?.items.toSorted((a, b) => b.number - a.number)[0]?.id));
  protected readonly others = computed(() => (this.all()?.items ?? []).filter(({ id }) => id !== this.current()));
  protected readonly own = resource({ params: () => (this.mayObject ? this.current() : undefined), loader: ({ params: id }) => this.publicities.mine(id) });
  private readonly ownValue = valueOf(this.own);
  protected readonly mine = computed(() => this.ownValue()?.items ?? []);
  protected readonly documentOf = (id: string) => this.publicities.document(id);
  protected readonly publicLink = computed(() => `/publicity/${this.current()}?__tenant=${this.session.tenant().id ?? ''}`);
  protected readonly path = computed(() => [
    { text: this.texts.get('AssessmentsUi::Rounds'), link: '/assessments/rounds' },
    { text: this.posted()?.roundName ?? '', link: ['/assessments/rounds', this.roundId()] },
  ]);
}

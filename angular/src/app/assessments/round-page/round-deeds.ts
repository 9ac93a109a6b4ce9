import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Problems } from '../../core/problem';
import { TextPipe } from '../../core/text';
import { AskReason } from '../../shared/ask-reason/ask-reason';
import { Confirm } from '../../shared/confirm/confirm';
import { Round, RoundsApi, Waiting } from '../rounds-api';

/** What whoever leads a round can do with it now. */
@Component({
  selector: 'app-round-deeds',
  imports: [NzButtonModule, RouterLink, TextPipe],
  template: `
    @switch (round().state) {
      @case ('draft') {
        <button nz-button type="button" [nzLoading]="busy()" (click)="delete()">{{ 'AssessmentsUi::Delete' | text }}</button>
        <a nz-button routerLink="edit">{{ 'AssessmentsUi::Edit' | text }}</a>
        <button nz-button nzType="primary" type="button" [nzLoading]="busy()" (click)="open()">{{ 'AssessmentsUi::Round:Open' | text }}</button>
      }
      @case ('open') {
        <button nz-button type="button" [nzLoading]="busy()" (click)="abandon()">{{ 'AssessmentsUi::Round:Abandon' | text }}</button>
        @if (gathering()) {
          <button nz-button type="button" [nzLoading]="busy()" (click)="takeFigures()">{{ 'AssessmentsUi::Round:TakeFigures' | text }}</button>
        }
        @if (round().currentKind === 'consultDiscipline') {
          <button nz-button type="button" [nzLoading]="busy()" (click)="consult()">{{ 'AssessmentsUi::Round:Consult' | text }}</button>
        }
        <button nz-button nzType="primary" type="button" [nzLoading]="busy()" [disabled]="waited() > 0" [title]="waited() > 0 ? ('AssessmentsUi::Waiting:Count' | text: { Count: waited() }) : ''" (click)="advance()">{{ 'AssessmentsUi::Round:Advance' | text }}</button>
      }
    }
  `,
  host: { class: 'deeds' },
})
export class RoundDeeds {
  private readonly confirm = inject(Confirm);
  private readonly problems = inject(Problems);
  private readonly reasons = inject(AskReason);
  private readonly rounds = inject(RoundsApi);
  private readonly router = inject(Router);

  readonly round = input.required<Round>();
  readonly waiting = input<Waiting>();
  readonly changed = output();
  protected readonly busy = signal(false);
  protected readonly waited = computed(() => this.waiting()?.waitedFor.length ?? 0);
  /** Figures are taken until the subjects are rated. */
  protected readonly gathering = computed(() => !['publicity', 'approval', 'award'].includes(this.round().currentKind ?? ''));

  protected async open(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Round:Open', 'AssessmentsUi::Round:OpenEffect')) {
      await this.doing(() => this.rounds.open(this.round().id));
    }
  }

  protected advance(): Promise<void> {
    return this.doing(() => this.rounds.advance(this.round().id));
  }

  protected takeFigures(): Promise<void> {
    return this.doing(() => this.rounds.takeFigures(this.round().id));
  }

  protected async consult(): Promise<void> {
    const opinion = await this.reasons.ask({ deed: 'AssessmentsUi::Round:Consult', effect: 'AssessmentsUi::Round:ConsultEffect', longest: 1000 });
    if (opinion) {
      await this.doing(() => this.rounds.recordConsultation(this.round().id, opinion));
    }
  }

  protected async abandon(): Promise<void> {
    const reason = await this.reasons.ask({ deed: 'AssessmentsUi::Round:Abandon', effect: 'AssessmentsUi::Round:AbandonEffect' });
    if (reason) {
      await this.doing(() => this.rounds.abandon(this.round().id, reason));
    }
  }

  protected async delete(): Promise<void> {
    if (await this.confirm.ask('AssessmentsUi::Delete', 'AssessmentsUi::Round:DeleteEffect')) {
      await this.doing(async () => {
        await this.rounds.delete(this.round().id);
        await this.router.navigateByUrl('/assessments/rounds');
      });
    }
  }

  private async doing(send: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await send();
      this.changed.emit();
    } catch (error) {
      this.problems.tell(error);
    } finally {
      this.busy.set(false);
    }
  }
}

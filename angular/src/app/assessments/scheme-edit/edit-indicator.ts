import { Component, computed, inject, input } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { indicatorModes, modeOf } from '../indicator-modes';
import { Indicator } from '../schemes-api';
import { wordsOfIndicator } from '../scheme-words';
import { withMode } from './new-parts';
import { SchemeDesk } from './scheme-desk';
import { SchemeField } from './scheme-field';

/** One line of the sheet being edited: its name and points at sight, how points are given when opened. */
@Component({
  selector: 'app-edit-indicator',
  imports: [NzIconModule, NzInputModule, SchemeField, TextPipe],
  templateUrl: './edit-indicator.html',
})
export class EditIndicator {
  private readonly desk = inject(SchemeDesk);

  /** `sections[0].indicators[2]` */
  readonly path = input.required<string>();
  protected readonly indicator = computed(() => this.desk.at<Indicator>(this.path())!);
  protected readonly modes = Object.keys(indicatorModes);
  protected readonly parameters = computed(() => modeOf(this.indicator().mode).parameters);
  protected readonly how = computed(() => wordsOfIndicator(this.indicator()));
  protected readonly faulty = computed(() => Object.keys(this.desk.faults()).some((place) => place.startsWith(this.path() + '.') || place === this.path()));
  protected readonly treatments = ['full', 'average', 'exclude', 'points'];
  protected readonly treatment = computed(() => {
    const given = this.indicator().notApplicable;
    return typeof given === 'object' && given ? 'points' : (given ?? '');
  });
  protected readonly shown = (name: string) => `AssessmentsUi::Parameter:${name}`;

  protected chooseMode(mode: string): void {
    this.desk.put(this.path(), withMode(this.indicator(), mode));
  }

  protected treat(treatment: string): void {
    this.desk.put(`${this.path()}.notApplicable`, treatment === 'points' ? { points: 0 } : treatment || undefined);
  }

  protected remove(): void {
    this.desk.put(this.path(), undefined);
  }
}

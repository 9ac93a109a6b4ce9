import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TextPipe, Texts } from '../../core/text';
import { Attachment, Evidence } from '../../shared/evidence/evidence';
import { ChainLink } from '../entries-api';

/** The whole chain one click apart: letter, item, finding, problem, tasks, and at its end what proves it. */
@Component({
  selector: 'app-entry-chain',
  imports: [Evidence, RouterLink, TextPipe],
  template: `
    <ol>
      @for (step of chain(); track step.kind + step.id) {
        <li [class]="step.kind" [class.here]="step.id === here()">
          <span class="hint">{{ name(step.kind) }}</span>
          @if (step.link && step.id !== here()) {
            <a [routerLink]="target(step.link)">{{ step.title }}</a>
          } @else {
            <strong [attr.aria-current]="step.id === here() ? 'step' : null">{{ step.title }}</strong>
          }
        </li>
      }
      @if (evidence().length > 0) {
        <li class="proof">
          <span class="hint">{{ 'ThreeListsUi::Chain:evidence' | text }}</span>
          <app-evidence readOnly [attachments]="evidence()" />
        </li>
      }
    </ol>
  `,
  host: { class: 'entry-chain' },
})
export class EntryChain {
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  readonly chain = input.required<ChainLink[]>();
  /** The id of the step that the page itself shows. */
  readonly here = input.required<string>();
  readonly evidence = input<Attachment[]>([]);
  protected readonly name = (kind: string) => this.texts.named('ThreeListsUi::Chain:', kind);
  protected readonly target = (link: string) => this.router.parseUrl(link);
}

import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { Component, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { TextPipe } from '../../core/text';
import { OrganizationTree } from '../organization-tree/organization-tree';
import { Organizations } from '../organization-tree/organizations';
import { OrganizationNode } from '../organization-tree/tree-rows';

/** A form control that holds the id of one organization, chosen in the tree. */
@Component({
  selector: 'app-organization-picker',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, NzIconModule, OrganizationTree, TextPipe],
  templateUrl: './organization-picker.html',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: OrganizationPicker, multi: true }],
})
export class OrganizationPicker implements ControlValueAccessor {
  private readonly organizations = inject(Organizations);

  readonly inputId = input<string>();
  protected readonly open = signal(false);
  protected readonly disabled = signal(false);
  protected readonly value = signal<string | null>(null);
  private readonly known = resource({
    params: () => this.value() ?? undefined,
    loader: ({ params: id }) => this.organizations.get(id),
  });
  protected readonly name = linkedSignal(() => (this.known.hasValue() ? this.known.value().name : undefined));

  private changed: (value: string | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  writeValue(value: string | null): void {
    this.value.set(value);
  }

  registerOnChange(changed: (value: string | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  protected choose(node: OrganizationNode | undefined): void {
    this.value.set(node?.id ?? null);
    this.name.set(node?.name);
    this.changed(this.value());
    this.close();
  }

  protected close(): void {
    this.open.set(false);
    this.touched();
  }
}

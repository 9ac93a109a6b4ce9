import { CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport } from '@angular/cdk/scrolling';
import { Component, booleanAttribute, computed, inject, input, model, output, resource, signal, viewChild } from '@angular/core';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { NzInputModule } from 'ng-zorro-antd/input';
import { TextPipe } from '../../core/text';
import { Organizations } from './organizations';
import { OrganizationNode, TreeRow, treeMove, treeRows } from './tree-rows';

/** The tree of organizations: children are fetched when a node is opened, and only the visible lines exist. */
@Component({
  selector: 'app-organization-tree',
  imports: [CdkFixedSizeVirtualScroll, CdkVirtualForOf, CdkVirtualScrollViewport, NzIconModule, NzInputModule, TextPipe],
  templateUrl: './organization-tree.html',
  host: { class: 'organization-tree' },
})
export class OrganizationTree {
  private readonly organizations = inject(Organizations);
  private readonly viewport = viewChild(CdkVirtualScrollViewport);

  /** Whether several can be ticked; otherwise one is chosen. */
  readonly multiple = input(false, { transform: booleanAttribute });
  readonly selected = model<ReadonlySet<string>>(new Set());
  readonly chosen = output<OrganizationNode>();

  protected readonly filter = signal('');
  protected readonly active = signal(0);
  private readonly expanded = signal<ReadonlySet<string>>(new Set());
  private readonly children = signal<ReadonlyMap<string, OrganizationNode[]>>(new Map());
  protected readonly top = resource({
    params: () => this.filter(),
    loader: ({ params: filter }) => (filter ? this.organizations.search(filter).then((page) => page.items) : this.rootsOpened()),
  });
  protected readonly rows = computed(() => {
    const nodes = this.top.hasValue() ? this.top.value() : [];
    return this.filter() ? nodes.map((node): TreeRow => ({ node, level: 1, expanded: false })) : treeRows(nodes, this.children(), this.expanded());
  });

  /** Fetches everything shown anew, after a change elsewhere on the page. */
  async reload(): Promise<void> {
    const open = [...this.children().keys()];
    const fetched = await Promise.all(open.map(async (id) => [id, await this.organizations.childrenOf(id)] as const));
    this.children.set(new Map(fetched));
    this.top.reload();
  }

  protected async toggle(row: TreeRow): Promise<void> {
    const expanded = new Set(this.expanded());
    if (!expanded.delete(row.node.id)) {
      expanded.add(row.node.id);
      await this.fetchChildren(row.node.id);
    }
    this.expanded.set(expanded);
  }

  protected choose(row: TreeRow): void {
    const { id } = row.node;
    const selected = new Set(this.multiple() ? this.selected() : []);
    if (!this.multiple() || !this.selected().has(id)) {
      selected.add(id);
    } else {
      selected.delete(id);
    }
    this.selected.set(selected);
    this.chosen.emit(row.node);
  }

  protected onKey(event: KeyboardEvent): void {
    const rows = this.rows();
    const move = treeMove(event.key, rows, this.active());
    if (!move) {
      return;
    }
    event.preventDefault();
    const row = rows[this.active()];
    if (move === 'choose') {
      this.choose(row);
    } else if (move === 'expand' || move === 'collapse') {
      void this.toggle(row);
    } else {
      this.active.set(move.go);
      this.viewport()?.scrollToIndex(Math.max(0, move.go - 3));
    }
  }

  private async rootsOpened(): Promise<OrganizationNode[]> {
    const roots = await this.organizations.roots();
    if (roots.length === 1 && roots[0].childCount > 0 && this.expanded().size === 0) {
      await this.fetchChildren(roots[0].id);
      this.expanded.set(new Set([roots[0].id]));
    }
    return roots;
  }

  private async fetchChildren(id: string): Promise<void> {
    if (!this.children().has(id)) {
      const fetched = await this.organizations.childrenOf(id);
      this.children.update((known) => new Map(known).set(id, fetched));
    }
  }
}

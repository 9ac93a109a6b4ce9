import { TestBed } from '@angular/core/testing';
import { icons } from '../../shell/icons';
import { OrganizationTree } from './organization-tree';
import { Organizations } from './organizations';
import { OrganizationNode } from './tree-rows';

describe('OrganizationTree', () => {
  const node = (id: string, childCount = 0): OrganizationNode => ({ id, code: id, name: id, type: 'branch', childCount });
  const asked: string[] = [];

  async function open(multiple: boolean) {
    asked.length = 0;
    TestBed.configureTestingModule({
      providers: [
        icons,
        {
          provide: Organizations,
          useValue: {
            roots: async () => [node('county', 3)],
            childrenOf: async (id: string) => (asked.push(id), [node('east', 1), node('west'), node('north')]),
          },
        },
      ],
    });
    const tree = TestBed.createComponent(OrganizationTree);
    tree.componentRef.setInput('multiple', multiple);
    await tree.whenStable();
    await tree.whenStable();
    return tree;
  }

  // jsdom has no scrolling.
  HTMLElement.prototype.scrollTo ??= () => undefined;

  const press = (tree: { nativeElement: HTMLElement }, ...keys: string[]) =>
    keys.forEach((key) => tree.nativeElement.querySelector('[role=tree]')!.dispatchEvent(new KeyboardEvent('keydown', { key })));

  it('opens the only root by itself and fetches its children once', async () => {
    await open(false);
    expect(asked).toEqual(['county']);
  });

  it('chooses one by keyboard, and another instead of it', async () => {
    const tree = await open(false);
    const chosen: string[] = [];
    tree.componentInstance.chosen.subscribe((organization) => chosen.push(organization.id));
    press(tree, 'ArrowDown', 'Enter', 'ArrowDown', 'Enter');
    expect(chosen).toEqual(['east', 'west']);
    expect([...tree.componentInstance.selected()]).toEqual(['west']);
  });

  it('ticks several, and unticks', async () => {
    const tree = await open(true);
    press(tree, 'ArrowDown', ' ', 'ArrowDown', ' ', 'ArrowUp', ' ');
    expect([...tree.componentInstance.selected()]).toEqual(['west']);
  });
});

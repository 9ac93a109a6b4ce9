import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Page } from '../../core/http';
import { icons } from '../../shell/icons';
import { Column } from './column';
import { DataTable } from './data-table';
import { ListRequest } from './every-page';

interface Row {
  id: string;
  name: string;
}

@Component({
  imports: [DataTable],
  template: `<app-data-table name="rows" sorting="name asc" [columns]="columns" [load]="load" [link]="link" [(selection)]="selection" selectable />`,
})
class RowsPage {
  requests: ListRequest[] = [];
  rows: Row[] = [{ id: '1', name: '竹店镇' }, { id: '2', name: '双营镇' }];
  selection: ReadonlySet<string> = new Set();
  readonly columns: Column<Row>[] = [{ name: 'name', title: '::Name', value: (row) => row.name, sorting: 'name' }];
  readonly link = (row: Row) => ['/rows', row.id];
  readonly load = async (request: ListRequest): Promise<Page<Row>> => {
    this.requests.push(request);
    return { totalCount: this.rows.length && 45, items: this.rows };
  };
}

@Component({ template: '' })
class RowPage {}

describe('DataTable', () => {
  let harness: RouterTestingHarness;
  let page: RowsPage;

  async function open(address: string): Promise<HTMLElement> {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [icons, provideRouter([{ path: 'rows', component: RowsPage }, { path: 'rows/:id', component: RowPage }])],
    });
    harness = await RouterTestingHarness.create();
    page = await harness.navigateByUrl(address, RowsPage);
    await settled();
    return harness.routeNativeElement!;
  }

  const settled = async () => {
    await harness.fixture.whenStable();
    harness.detectChanges();
  };
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  it('asks the host for what the address bar says', async () => {
    const element = await open('/rows?filter=镇&page=2&state=issued');
    expect(page.requests).toEqual([{ filter: '镇', state: 'issued', sorting: 'name asc', skipCount: 20, maxResultCount: 20 }]);
    expect([...element.querySelectorAll('tbody a')].map((link) => link.textContent)).toEqual(['竹店镇', '双营镇']);
  });

  it('puts a change of sorting into the address bar and starts at the first page again', async () => {
    const element = await open('/rows?page=2');
    element.querySelector<HTMLButtonElement>('button.sort')!.click();
    await settled();
    expect(page.requests.at(-1)).toMatchObject({ sorting: 'name desc', skipCount: 0 });
    expect(element.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('goes through the rows by j and k and opens one by Enter', async () => {
    await open('/rows');
    ['j', 'j', 'j', 'k', 'j', 'Enter'].forEach(press);
    await settled();
    expect(TestBed.inject(Router).url).toBe('/rows/2');
  });

  it('says what to do when there is nothing, and otherwise that nothing was found', async () => {
    const element = await open('/rows');
    page.rows = [];
    harness.fixture.debugElement.query((node) => node.componentInstance instanceof DataTable).componentInstance.reload();
    await settled();
    expect(element.querySelector('.empty')?.textContent).toContain('::Table:Empty');
  });

  it('selects all rows of the page at once', async () => {
    const element = await open('/rows');
    element.querySelector<HTMLInputElement>('thead input')!.click();
    await settled();
    expect([...page.selection]).toEqual(['1', '2']);
  });
});

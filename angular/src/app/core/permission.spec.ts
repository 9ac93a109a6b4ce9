import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Can } from './permission';
import { isPermitted } from './permission-expression';
import { Session } from './session';

@Component({ imports: [Can], template: `<button *can="'Letters.Sign'"></button>` })
class Page {}

describe('*can', () => {
  it('shows its element as soon as it is permitted, and no longer than that', async () => {
    const granted = signal<Record<string, boolean>>({});
    TestBed.configureTestingModule({
      providers: [{ provide: Session, useValue: { permits: (policy: string) => isPermitted(granted(), policy) } }],
    });
    const page = TestBed.createComponent(Page);
    const buttons = async () => {
      await page.whenStable();
      return (page.nativeElement as HTMLElement).querySelectorAll('button').length;
    };
    expect(await buttons()).toBe(0);
    granted.set({ 'Letters.Sign': true });
    expect(await buttons()).toBe(1);
    granted.set({});
    expect(await buttons()).toBe(0);
  });
});

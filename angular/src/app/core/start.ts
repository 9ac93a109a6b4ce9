import { inject } from '@angular/core';
import { Session } from './session';

/** Reads who is signed in; without an answer the page tries again by itself, since there are no texts to explain with. */
export async function start(): Promise<void> {
  const session = inject(Session);
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    try {
      await session.start();
      document.body.classList.remove('unreachable');
      return;
    } catch {
      document.body.classList.add('unreachable');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

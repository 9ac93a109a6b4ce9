import { Signal, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Params, Router } from '@angular/router';
import { ListQuery, readListQuery } from './list-query';

/** A list's state, kept in the address bar so that it can be sent, kept and gone back to. */
export interface ListAddress {
  readonly query: Signal<ListQuery>;
  change(params: Params): void;
}

/** Binds a list to the address bar; any change but of the page itself goes back to the first page. */
export function listAddress(sorting: () => string, pageSize: () => number): ListAddress {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParams, { initialValue: route.snapshot.queryParams });
  return {
    query: computed(() => readListQuery(params(), { sorting: sorting(), pageSize: pageSize() }), {
      equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    }),
    change: (changed) =>
      void router.navigate([], {
        relativeTo: route,
        queryParams: { page: null, ...changed },
        queryParamsHandling: 'merge',
        replaceUrl: true,
      }),
  };
}

import { Resource, Signal, computed } from '@angular/core';

/** The resource's value once there is one; to read that of a failed resource would throw. */
export function valueOf<T>(resource: Resource<T>): Signal<T | undefined> {
  return computed(() => (resource.hasValue() ? resource.value() : undefined));
}

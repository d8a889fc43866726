// Which shown data a successful call makes stale.

import type { Call } from '../../electron/core/calls.ts';

/** The slice of a call: the part of its name before the dot. */
export function sliceOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/**
 * The slices whose queries must be asked again after `name` succeeded: its own, and those its contract
 * names in `alsoChanges`.
 */
export function staleSlices(name: string, call: Call): ReadonlySet<string> {
  return new Set([sliceOf(name), ...(call.alsoChanges ?? [])]);
}

// A stick that claims more room than it has, as fraudulent ones do.

import type { SampleDisk, SampleFile } from '../sample-disk.ts';
import { failure } from './faulty-disk.ts';

export interface Medium {
  /** Units of 4096 bytes that it claims, and that it has. */
  readonly claimed: number;
  readonly real: number;
  /** What becomes of a write beyond the real end: it lands from the beginning again, nowhere, or fails. */
  readonly beyond: 'wraps' | 'vanishes' | 'fails';
  /** Whether the system reads from its own memory instead. */
  readonly isCached?: boolean;
  /** Whether room can be taken without writing it. */
  readonly canReserve?: boolean;
  /** Whether room that was taken is really gone from what is free. */
  readonly onlyPromises?: boolean;
}

const UNIT = 4096;

/** A disk over such a medium, which hands out its units one after the other. */
export function lyingMedium(medium: Medium): SampleDisk & { readonly taken: () => number } {
  const { claimed, real, beyond, isCached = false, canReserve = true } = medium;
  const units = new Map<number, Uint8Array>();
  const cache = new Map<number, Uint8Array>();
  let taken = 0;
  let files = 0;

  function write(at: number, bytes: Uint8Array): void {
    cache.set(at, bytes);
    if (at < real) units.set(at, bytes);
    else if (beyond === 'wraps') units.set(at % real, bytes);
    else if (beyond === 'fails') throw failure('EIO');
  }

  function read(at: number): Uint8Array {
    const there = isCached ? cache.get(at) : units.get(beyond === 'wraps' ? at % real : at);
    return there ?? new Uint8Array(UNIT).fill(0xff);
  }

  function file(first: number, size: number): SampleFile {
    let written = 0;
    return {
      write: async (bytes) => {
        await Promise.resolve();
        for (let at = 0; at < bytes.length; at += UNIT) {
          write(first + written, bytes.subarray(at, at + UNIT));
          written += 1;
        }
      },
      flush: () => Promise.resolve(),
      read: (at) => Promise.resolve({ bytes: read(first + at / UNIT), pastCache: !isCached }),
      discard: () => {
        taken -= size;
        return Promise.resolve();
      },
    };
  }

  return {
    taken: () => taken + files,
    makeFolder: () => {
      files += 1;
      return Promise.resolve();
    },
    removeTree: () => {
      files = 0;
      return Promise.resolve();
    },
    exists: () => Promise.resolve(true),
    room: () => {
      const used = medium.onlyPromises === true ? 0 : taken;
      return Promise.resolve({ free: (claimed - used) * UNIT, unit: UNIT, largestFile: Infinity });
    },
    reserve: async (_file, bytes) => {
      await Promise.resolve();
      if (!canReserve) return null;
      const at = taken;
      taken += Math.ceil(bytes / UNIT);
      return file(at, Math.ceil(bytes / UNIT));
    },
  };
}

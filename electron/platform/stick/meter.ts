// How far a writing is, how fast it goes, and how long it will take.

import type { WritePhase } from '../../core/submissions/write-failures.ts';
import type { WriteProgress } from './write-order.ts';

const LABELS = {
  preparing: '正在核对剩余空间',
  writing: '正在写入',
  flushing: '正在写入',
  checking: '正在读回核对',
  replacing: '正在换到正式名称下',
} satisfies Record<WritePhase, string>;

/** Milliseconds between two reports of the same file. */
const PAUSE = 100;

export interface Meter {
  /** A phase begins, in which `bytesTotal` bytes pass. */
  readonly begin: (phase: WritePhase, bytesTotal: number) => void;
  /** A file begins. */
  readonly file: (path: string) => void;
  readonly add: (bytes: number) => void;
}

/** `now` in milliseconds, from any beginning. */
export function createMeter(
  report: ((progress: WriteProgress) => void) | undefined,
  now: () => number = () => performance.now(),
): Meter {
  let phase: WritePhase = 'preparing';
  let [done, total, begunAt, toldAt] = [0, 0, now(), -Infinity];
  let path: string | null = null;

  function tell(): void {
    toldAt = now();
    const seconds = (toldAt - begunAt) / 1000;
    const speed = done > 0 && seconds > 0 ? done / seconds : null;
    report?.({
      ...{ phase, label: LABELS[phase], bytesDone: done, bytesTotal: total, file: path },
      bytesPerSecond: speed,
      secondsLeft: speed === null ? null : Math.ceil((total - done) / speed),
    });
  }

  return {
    begin: (next, bytesTotal) => {
      [phase, done, total, begunAt, path] = [next, 0, bytesTotal, now(), null];
      tell();
    },
    file: (next) => {
      path = next;
      tell();
    },
    add: (bytes) => {
      done += bytes;
      if (done === total || now() - toldAt >= PAUSE) tell();
    },
  };
}

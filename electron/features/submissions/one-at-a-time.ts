// A stick is written to by one piece of work at a time: a capacity test takes up the room that a package needs.

import { AppError } from '../../core/app-error.ts';

export interface OneAtATime {
  /**
   * Does a piece of work, which asks from time to time whether it was stopped.
   * @throws AppError 'conflict' with the name of the work that is under way
   */
  readonly run: <T>(name: string, work: (isStopped: () => boolean) => Promise<T>) => Promise<T>;
  /** Asks the work that is under way to stop; nothing when there is none. */
  readonly stop: () => void;
}

/** `name` in a sentence: 正在写入报送包. */
export function oneAtATime(): OneAtATime {
  let present: { readonly name: string; isStopped: boolean } | null = null;
  return {
    run: async (name, work) => {
      if (present !== null) {
        throw new AppError('conflict', `${present.name}，请等它结束，或者先停止。`);
      }
      const mine = { name, isStopped: false };
      present = mine;
      try {
        return await work(() => mine.isStopped);
      } finally {
        present = null;
      }
    },
    stop: () => {
      if (present !== null) present.isStopped = true;
    },
  };
}

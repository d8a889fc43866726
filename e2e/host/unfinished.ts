// What must still happen before the process may end, such as a message that a person has yet to read.

const pending = new Set<Promise<unknown>>();

export const unfinished = {
  /** Keeps the process until the work is done, however it ends. */
  add: (work: Promise<unknown>): void => {
    pending.add(work);
    const done = (): boolean => pending.delete(work);
    work.then(done, done);
  },
  all: async (): Promise<void> => {
    await Promise.allSettled(pending);
  },
};

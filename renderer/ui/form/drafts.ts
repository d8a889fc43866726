// Forms that were left without saving: kept on this PC by ledger and form, and offered back.

import * as z from 'zod';

/** The part of localStorage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const Draft = z.record(z.string(), z.unknown());
export type Draft = z.infer<typeof Draft>;

export interface Drafts {
  /** The draft, or null when there is none or it can't be read. */
  readonly read: () => Draft | null;
  /** Keeps the filled fields; with nothing filled the draft is removed. */
  readonly keep: (values: Draft) => void;
  readonly remove: () => void;
}

/**
 * The draft of one form. `scope` sets the ledgers apart: what was typed in the sample office is never
 * offered in the real one.
 */
export function draftsOf(storage: DraftStorage, scope: string, formKey: string): Drafts {
  const key = `draft:${scope}:${formKey}`;
  return {
    read: () => {
      const parsed = Draft.safeParse(parseJson(storage.getItem(key)));
      return parsed.success ? parsed.data : null;
    },
    keep: (values) => {
      const filled = Object.entries(values).filter(([, value]) => isFilled(value));
      if (filled.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(Object.fromEntries(filled)));
    },
    remove: () => storage.removeItem(key),
  };
}

function parseJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // written by another version of the program: as good as no draft
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

// How the window looks on this PC: theme and text size. A matter of the eyes, not of the office, so it
// stays on the PC and not in the ledger.

import { createContext, use } from 'react';
import * as z from 'zod';
import { TEXT_SIZES, THEME_NAMES } from './tokens.ts';

const Display = z.object({
  theme: z.enum(THEME_NAMES).catch('light'),
  textSize: z.int().min(TEXT_SIZES.smallest).max(TEXT_SIZES.largest).catch(TEXT_SIZES.usual),
});
export type Display = z.infer<typeof Display>;

const KEY = 'display';

/** The look kept on this PC; anything unreadable becomes the usual one. */
export function readDisplay(storage: Pick<Storage, 'getItem'>): Display {
  const parsed = Display.safeParse(parseJson(storage.getItem(KEY)));
  return parsed.success ? parsed.data : Display.parse({});
}

/** Keeps the look on this PC. */
export function keepDisplay(storage: Pick<Storage, 'setItem'>, display: Display): void {
  storage.setItem(KEY, JSON.stringify(display));
}

function parseJson(text: string | null): unknown {
  if (text === null) return {};
  try {
    return JSON.parse(text);
  } catch {
    return {}; // not ours: the usual look
  }
}

interface DisplayState extends Display {
  readonly setDisplay: (display: Display) => void;
}

const Context = createContext<DisplayState | null>(null);
export const DisplayProvider = Context.Provider;

/** The look and how to change it. */
export function useDisplay(): DisplayState {
  const state = use(Context);
  if (!state) throw new Error('DisplayProvider is missing');
  return state;
}

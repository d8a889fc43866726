// What each bound number prints this year, for the pieces of the text that show it.

import { createContext, use } from 'react';
import type { Token } from '../../../../electron/core/annual-report/tokens.ts';

export type TokenTexts = ReadonlyMap<string, Token>;

/** By label; provided around the editors. */
export const TokenContext = createContext<TokenTexts>(new Map());

/** The number or fact of a label; undefined where there is none (any more). */
export function useToken(label: string): Token | undefined {
  return use(TokenContext).get(label);
}

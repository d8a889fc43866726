// Where the organ's name and the date stand under the text when no seal is set (GB/T 9704 §7.3.5.2).

import { CHARACTERS_PER_LINE, INDENT_CHARACTERS } from './page-format.ts';

export interface SignaturePlace {
  /** Characters left of the organ's first one. */
  readonly organIndent: number;
  /** Characters left of the date's first one. */
  readonly dateIndent: number;
}

/** How many characters wide a text is: ASCII is half a character. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x80 ? 0.5 : 1;
  return width;
}

/**
 * The organ stands two characters from the right; the date begins two characters to the right of the
 * organ's first one. A date longer than the organ's name stands two characters from the right itself,
 * and the organ moves left with it (首字比发文机关署名首字右移二字；如成文日期长于发文机关署名，应当使成文日期右空二字编排).
 */
export function signaturePlace(organ: string, date: string): SignaturePlace {
  const end = CHARACTERS_PER_LINE - INDENT_CHARACTERS;
  const organWidth = widthInCharacters(organ);
  const dateWidth = widthInCharacters(date);
  if (dateWidth > organWidth) {
    const dateIndent = end - dateWidth;
    return { organIndent: Math.max(0, dateIndent - INDENT_CHARACTERS), dateIndent };
  }
  const organIndent = Math.max(0, end - organWidth);
  return { organIndent, dateIndent: organIndent + INDENT_CHARACTERS };
}

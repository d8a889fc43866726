// Where the organ's name and the date stand under the text (GB/T 9704 §7.3.5).

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
 * Without a seal (§7.3.5.2) the organ stands two characters from the right; the date begins two characters to the right of the
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

/** 加盖印章的公文，成文日期一般右空四字编排。 */
const SEALED_INSET = 4;

/**
 * With a seal (§7.3.5.1) the date stands four characters from the right and the organ above it, on the date's
 * middle (以成文日期为准居中编排发文机关署名). An organ too long for that ends at the margin, and the date moves left
 * to stay in its middle.
 */
export function sealedSignaturePlace(organ: string, date: string): SignaturePlace {
  const organWidth = widthInCharacters(organ);
  const dateWidth = widthInCharacters(date);
  const middle = Math.min(
    CHARACTERS_PER_LINE - SEALED_INSET - dateWidth / 2,
    CHARACTERS_PER_LINE - organWidth / 2,
  );
  return {
    organIndent: Math.max(0, middle - organWidth / 2),
    dateIndent: Math.max(0, middle - dateWidth / 2),
  };
}

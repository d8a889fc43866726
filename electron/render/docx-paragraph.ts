// The paragraphs of an official document in a Word file.

import { AlignmentType, HeadingLevel, Paragraph } from 'docx';
import { eastAsianRun } from './docx-run.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { twipsFromCharacters } from './page-format.ts';

/** The title, line by line. */
export function titleParagraph(lines: readonly string[], pageBreakBefore = false): Paragraph {
  const runs = lines.map((text, line) => eastAsianRun(line === 0 ? { text } : { text, break: 1 }));
  return new Paragraph({ style: DOCX_STYLES.title, pageBreakBefore, children: runs });
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export type HeadingDepth = keyof typeof HEADINGS;

/** A heading of the text. */
export function headingParagraph(
  level: HeadingDepth,
  text: string,
  pageBreakBefore = false,
): Paragraph {
  return new Paragraph({
    heading: HEADINGS[level],
    pageBreakBefore,
    children: [eastAsianRun({ text })],
  });
}

/** An empty line. */
export function blankLine(keepNext = false): Paragraph {
  return new Paragraph({ style: DOCX_STYLES.plain, keepNext });
}

/** A line of the signature, so many characters from the left. */
export function signatureLine(text: string, characters: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: DOCX_STYLES.plain,
    keepNext,
    alignment: AlignmentType.LEFT,
    // Room on the right: digits of a substitute font may be wider than half a character.
    indent: { left: twipsFromCharacters(characters), right: twipsFromCharacters(-2) },
    children: [eastAsianRun({ text })],
  });
}

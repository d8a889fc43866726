// The paragraphs of an official document in a Word file.

import { AlignmentType, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import { eastAsianRun } from './docx-run.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { twipsFromCharacters } from './page-format.ts';

export interface ParagraphPlace {
  /** Begins a page. */
  readonly newPage: boolean;
}

const IN_THE_TEXT: ParagraphPlace = { newPage: false };

/** For a paragraph's options: the file says what a paragraph does, not what it does not. */
export function staysWithNext(keepNext: boolean): { readonly keepNext?: true } {
  return keepNext ? { keepNext } : {};
}

export function beginsPage(newPage: boolean): { readonly pageBreakBefore?: true } {
  return newPage ? { pageBreakBefore: newPage } : {};
}

/** The title, line by line. */
export function titleParagraph(lines: readonly string[], { newPage } = IN_THE_TEXT): Paragraph {
  const runs = lines.map((text, line) => eastAsianRun(line === 0 ? { text } : { text, break: 1 }));
  return new Paragraph({ style: DOCX_STYLES.title, ...beginsPage(newPage), children: runs });
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** A heading of the text, of level 1 to 4. */
export function headingParagraph(
  level: number,
  text: string,
  { newPage } = IN_THE_TEXT,
): Paragraph {
  return new Paragraph({
    heading: HEADINGS[level - 1] ?? HeadingLevel.HEADING_4,
    ...beginsPage(newPage),
    children: [eastAsianRun({ text })],
  });
}

/** An empty line. */
export function blankLine(keepNext = false): Paragraph {
  return new Paragraph({ style: DOCX_STYLES.plain, ...staysWithNext(keepNext) });
}

/** What a file needs beside a table: as good as no room, or the room between two tables. */
export function tableGap(heightTwips: number, { newPage } = IN_THE_TEXT): Paragraph {
  return new Paragraph({
    style: DOCX_STYLES.tableGap,
    ...beginsPage(newPage),
    spacing: { line: heightTwips, lineRule: LineRuleType.EXACT },
  });
}

/** A line of the signature, so many characters from the left. */
export function signatureLine(text: string, characters: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: DOCX_STYLES.plain,
    ...staysWithNext(keepNext),
    alignment: AlignmentType.LEFT,
    // Room on the right: digits of a substitute font may be wider than half a character.
    indent: { left: twipsFromCharacters(characters), right: twipsFromCharacters(-2) },
    children: [eastAsianRun({ text })],
  });
}

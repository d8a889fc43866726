// The words of a page by the marked content that they stand in (ISO 32000-1 §14.6, §14.9.4).

import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import type { Operand, Operation } from './content-tokens.ts';
import { operations } from './content-tokens.ts';

/** The text of each MCID of a page. */
export type MarkedText = ReadonlyMap<number, string>;

interface Mark {
  readonly mcid: number | null;
  /** What is read in the place of the glyphs: a font may have one glyph for 人 and the radical ⼈. */
  readonly replaced: boolean;
}

/** @throws Error when a font does not say which characters its glyphs are. */
export function markedText(page: PDFPage): MarkedText {
  const texts = new Map<number, string>();
  const fonts = fontsOf(page);
  const marks: Mark[] = [];
  let font: Font | undefined;
  const write = (text: string): void => {
    const mcid = marks.findLast((mark) => mark.mcid !== null)?.mcid;
    if (mcid !== undefined && mcid !== null) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  };
  for (const { operator, operands } of operations(contentOf(page))) {
    if (operator === 'BMC' || operator === 'BDC') {
      const replacement = actualText(operands);
      if (replacement !== null) write(replacement);
      marks.push({ mcid: mcidOf(operands), replaced: replacement !== null });
    } else if (operator === 'EMC') {
      marks.pop();
    } else if (operator === 'Tf') {
      font = fonts.get(nameOf(operands[0]));
    } else if (SHOWS_TEXT.has(operator) && !marks.some(({ replaced }) => replaced)) {
      const shown = shownStrings({ operator, operands });
      // Without an MCID it is an artifact: a page number, a repeated heading.
      if (marks.some(({ mcid }) => mcid !== null))
        write(shown.map((text) => read(text, font)).join(''));
    }
  }
  return texts;
}

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);

function shownStrings({ operands }: Operation): readonly string[] {
  return operands
    .flatMap((operand) => (operand.kind === 'array' ? operand.items : [operand]))
    .flatMap((operand) => (operand.kind === 'string' ? [operand.value] : []));
}

function mcidOf(operands: readonly Operand[]): number | null {
  const [, properties] = operands;
  const mcid = properties?.kind === 'dict' ? properties.entries.get('MCID') : undefined;
  return mcid?.kind === 'number' ? mcid.value : null;
}

function actualText(operands: readonly Operand[]): string | null {
  const [, properties] = operands;
  const text = properties?.kind === 'dict' ? properties.entries.get('ActualText') : undefined;
  return text?.kind === 'string' ? textString(text.value) : null;
}

/** A text string of PDF: UTF-16 with a mark at its beginning, or Latin. */
function textString(bytes: string): string {
  return bytes.startsWith('\u00fe\u00ff') ? utf16(bytes.slice(2)) : bytes;
}

function utf16(bytes: string): string {
  return bytes.replaceAll(/../gs, (pair) =>
    String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)),
  );
}

function nameOf(operand: Operand | undefined): string {
  return operand?.kind === 'name' ? operand.value : '';
}

function contentOf(page: PDFPage): string {
  const content = page.node.Contents();
  const streams =
    content instanceof PDFArray
      ? content.asArray().map((ref) => page.doc.context.lookup(ref))
      : [content];
  return streams.map((stream) => streamText(stream)).join('\n');
}

function streamText(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

interface Font {
  readonly bytesPerCode: 1 | 2;
  readonly characters: ReadonlyMap<number, string>;
}

function fontsOf(page: PDFPage): ReadonlyMap<string, Font> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.keys().map((key) => {
      const font = fonts.lookup(key, PDFDict);
      const composite = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0');
      const characters = characterMap(streamText(font.lookup(PDFName.of('ToUnicode'))));
      return [key.decodeText(), { bytesPerCode: composite ? 2 : 1, characters }] as const;
    }),
  );
}

/** bfchar and bfrange of a ToUnicode map (§9.10.3). */
function characterMap(map: string): ReadonlyMap<number, string> {
  return new Map(
    operations(map).flatMap(({ operator, operands }) => {
      const texts = operands.flatMap((each) => (each.kind === 'string' ? [each.value] : []));
      if (operator === 'endbfchar') return inGroups(texts, 2).map(characterOf);
      return operator === 'endbfrange' ? inGroups(texts, 3).flatMap(charactersOf) : [];
    }),
  );
}

function characterOf([code = '', character = '']: readonly string[]): readonly [number, string] {
  return [codeOf(code), utf16(character)];
}

function charactersOf([first = '', last = '', character = '']: readonly string[]) {
  const [from, to] = [codeOf(first), codeOf(last)];
  const start = utf16(character).codePointAt(0) ?? 0;
  return Array.from(
    { length: to - from + 1 },
    (_, at) => [from + at, String.fromCodePoint(start + at)] as const,
  );
}

function inGroups(texts: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.floor(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size),
  );
}

function codeOf(bytes: string): number {
  let code = 0;
  for (const byte of bytes) code = code * 256 + byte.charCodeAt(0);
  return code;
}

function read(bytes: string, font: Font | undefined): string {
  if (!font) throw new Error('text without a font');
  const codes = bytes.match(font.bytesPerCode === 2 ? /../gs : /./gs) ?? [];
  return codes
    .map((code) => {
      const character = font.characters.get(codeOf(code));
      if (character === undefined) throw new Error(`a glyph without a character: ${codeOf(code)}`);
      return character;
    })
    .join('');
}

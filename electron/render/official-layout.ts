// An official document part by part, in the order in which it is printed: what the Word file and the HTML
// share, so that both say the same in the same places.

import { chineseDate } from '../core/calendar/local-date.ts';
import { OfficialDocument } from '../core/document/official-document.ts';
import type { OfficialBlock } from '../core/document/official-document.ts';
import { printableDocument, printableLines, printableText } from './printable.ts';
import { sealedSignaturePlace, widthInCharacters } from './signature.ts';
import { INDENT_CHARACTERS } from './page-format.ts';

export type FormBlock = Extract<OfficialBlock, { kind: 'form' }>;

/** A line of the letter, or a paragraph that begins as one. */
interface Line {
  readonly kind: 'line';
  readonly role: 'number' | 'flush' | 'body' | 'attachment';
  readonly text: string;
  /** In characters, where its further lines begin and how far left of that the first one does. */
  readonly hang?: { readonly left: number; readonly by: number };
}

/** Who signs and when, each so many characters from the left, and 附注 below: never parted by a page. */
interface Signature {
  readonly kind: 'signature';
  readonly lines: readonly { readonly text: string; readonly indent: number }[];
  /** 附注, in brackets; '' without one. */
  readonly note: string;
}

type Content =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'form'; readonly form: FormBlock }
  | Line
  | Signature
  | { readonly kind: 'page-break' };

export type OfficialPart = Exclude<Content, { kind: 'page-break' }> & {
  /** Begins a page. */
  readonly newPage: boolean;
  /** Empty lines above it. */
  readonly linesAbove: number;
  /** Stays on a page with what comes next: neither 附件说明 nor a signature stands on one without text. */
  readonly keepNext: boolean;
};

/** The document as both renderers print it: texts of blocks may have several lines, all others have one. */
export function printableOfficial(document: OfficialDocument): OfficialDocument {
  return printableDocument(document, OfficialDocument, (text, key) =>
    key === 'text' ? printableLines(text) : printableText(text),
  );
}

/**
 * The parts of a printable document. What closes the letter (附件说明, signature, contact) stands before the
 * first page break: behind it come slips and accounts that go with the letter.
 */
export function officialParts(document: OfficialDocument): readonly OfficialPart[] {
  const at = document.blocks.findIndex((block) => block.kind === 'page-break');
  const end = at < 0 ? document.blocks.length : at;
  const contents = [
    ...opening(document),
    ...document.blocks.slice(0, end).flatMap(blockContents),
    ...attachmentLines(document.attachments),
    ...signature(document),
    ...document.blocks.slice(end).flatMap(blockContents),
  ];
  return contents.flatMap((content, index) =>
    content.kind === 'page-break'
      ? []
      : [
          {
            ...content,
            newPage: contents[index - 1]?.kind === 'page-break',
            linesAbove: linesBetween(contents[index - 1], content),
            keepNext: closesLetter(contents[index + 1]),
          },
        ],
  );
}

function closesLetter(content: Content | undefined): boolean {
  return content?.kind === 'signature' || (content !== undefined && isLine(content, 'attachment'));
}

function opening({ titleLines, number, addressee }: OfficialDocument): readonly Content[] {
  return [
    { kind: 'title', lines: titleLines },
    ...(number === null ? [] : [line('number', number)]),
    ...(addressee === null ? [] : [line('flush', `${addressee}：`)]),
  ];
}

function line(role: Line['role'], text: string): Line {
  return { kind: 'line', role, text };
}

function blockContents(block: OfficialBlock): readonly Content[] {
  switch (block.kind) {
    case 'title':
    case 'page-break':
      return [block];
    case 'heading':
      return [{ ...block, text: printableText(block.text) }];
    case 'paragraph':
      return block.text.split('\n').map((text) => line(block.flush ? 'flush' : 'body', text));
    case 'form':
      return [{ kind: 'form', form: block }];
  }
}

const ATTACHMENTS = '附件：';

/** 左空二字编排“附件”二字，后标全角冒号和附件名称；多个附件用阿拉伯数字标注顺序号，回行与上一行名称首字对齐 (§7.3.4). */
function attachmentLines(names: readonly string[]): readonly Line[] {
  const named = INDENT_CHARACTERS + widthInCharacters(ATTACHMENTS);
  return names.map((name, index) => {
    const ordinal = names.length > 1 ? `${index + 1}.` : '';
    const left = named + widthInCharacters(ordinal);
    const prefix = index === 0 ? ATTACHMENTS : '';
    const hang = { left, by: widthInCharacters(prefix + ordinal) };
    return { ...line('attachment', `${prefix}${ordinal}${name}`), hang };
  });
}

/** Where the day is still to be written by hand. */
const OPEN_DATE = '\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';

function signature({ signature: signed, contact }: OfficialDocument): readonly Content[] {
  if (signed === null) return contact === '' ? [] : [line('body', noteOf(contact))];
  const date = signed.date === null ? OPEN_DATE : chineseDate(signed.date);
  const { organIndent, dateIndent } = sealedSignaturePlace(signed.organ, date);
  const lines = [
    { text: signed.organ, indent: organIndent },
    { text: date, indent: dateIndent },
  ];
  return [{ kind: 'signature', lines, note: noteOf(contact) }];
}

/** 附注：居左空二字加圆括号编排在成文日期下一行 (§7.3.7). */
function noteOf(contact: string): string {
  return contact === '' || contact.startsWith('（') ? contact : `（${contact}）`;
}

/**
 * A township's seal is 42 mm wide: four lines. Two above the name put its top within one line of the text and
 * name and date a little below its middle (印章顶端应当上距正文或附件说明一行之内, §7.3.5.1).
 */
const LINES_ABOVE_SEALED_NAME = 2;

function linesBetween(above: Content | undefined, content: Content): number {
  if (above === undefined || above.kind === 'page-break') return 0;
  if (content.kind === 'signature') return LINES_ABOVE_SEALED_NAME;
  if (isLine(content, 'attachment')) return isLine(above, 'attachment') ? 0 : 1;
  if (above.kind === 'title') return isLine(content, 'number') ? 0 : 1;
  return isLine(above, 'number') ? 1 : 0;
}

function isLine(content: Content, role: Line['role']): boolean {
  return content.kind === 'line' && content.role === role;
}

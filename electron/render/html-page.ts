// A document as one HTML file: no script, nothing from elsewhere. It is the preview on the screen, the page
// that is printed to PDF, and what an office without any word processor can read.

import { STYLE_SHEET, WITHOUT_PAGE_NUMBERS } from './html-style.ts';
import { CHARACTER_PITCH_PT } from './page-format.ts';
import { escapeMarkup } from './printable.ts';

// Even opened from a stick by any browser, the file loads nothing and runs nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface HtmlContent {
  readonly title: string;
  readonly organ: string;
  /** Elements, each on lines of its own. */
  readonly body: readonly string[];
  /** False for what gets its page numbers when it is bound. */
  readonly numbered?: boolean;
}

/** The whole HTML file. */
export function htmlPage({ title, organ, body, numbered = true }: HtmlContent): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="author" content="${escapeMarkup(organ)}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE_SHEET}${numbered ? '' : WITHOUT_PAGE_NUMBERS}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A class attribute, or nothing. */
export function classAttribute(classes: readonly string[]): string {
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

/** The document's title, line by line. */
export function htmlTitle(lines: readonly string[]): string {
  return `<h1>${titleLines(lines)}</h1>`;
}

/** The title of a slip further down, in the type of the document's own. */
export function htmlInnerTitle(lines: readonly string[], classes: readonly string[]): string {
  return `<h2${classAttribute(['title', ...classes])}>${titleLines(lines)}</h2>`;
}

function titleLines(lines: readonly string[]): string {
  return lines.map(escapeMarkup).join('<br>');
}

/** A heading of the text; the title above it is h1. */
export function htmlHeading(level: number, text: string, classes: readonly string[] = []): string {
  const tag = `h${level + 1}`;
  return `<${tag}${classAttribute(classes)}>${escapeMarkup(text)}</${tag}>`;
}

export interface SignatureText {
  readonly text: string;
  /** Characters left of it. */
  readonly indent: number;
}

/** The signature: its lines stand together and with the text before them. */
export function htmlSignature(lines: readonly SignatureText[]): string {
  return `<div class="signature">${signatureLines(lines)}</div>`;
}

/** The signature of a letter that is sealed, with 附注 below it ('' without one). */
export function htmlSealedSignature(lines: readonly SignatureText[], note: string): string {
  const below = note === '' ? '' : `<p class="body">${escapeMarkup(note)}</p>`;
  return `<div class="signature sealed">${signatureLines(lines)}${below}</div>`;
}

function signatureLines(lines: readonly SignatureText[]): string {
  return lines
    .map(
      ({ text, indent }) =>
        `<p class="signed" style="margin-left:${characters(indent)}">${escapeMarkup(text)}</p>`,
    )
    .join('');
}

/** So many characters as a length in CSS. */
export function characters(count: number): string {
  return `${(count * CHARACTER_PITCH_PT).toFixed(2)}pt`;
}

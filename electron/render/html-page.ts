// A document as one HTML file: no script, nothing from elsewhere. It is the preview on the screen, the page
// that is printed to PDF, and what an office without any word processor can read.

import { STYLE_SHEET } from './html-style.ts';
import { CHARACTER_PITCH_PT } from './page-format.ts';
import { escapeMarkup } from './printable.ts';

// Even opened from a stick by any browser, the file loads nothing and runs nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface HtmlContent {
  readonly title: string;
  readonly organ: string;
  /** Elements, each on lines of its own. */
  readonly body: readonly string[];
}

/** The whole HTML file. */
export function htmlPage({ title, organ, body }: HtmlContent): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="author" content="${escapeMarkup(organ)}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE_SHEET}</style>`,
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

/** The document's title, line by line. */
export function htmlTitle(lines: readonly string[]): string {
  return `<h1>${lines.map(escapeMarkup).join('<br>')}</h1>`;
}

/** A heading of the text; the title above it is h1. */
export function htmlHeading(level: number, text: string): string {
  const tag = `h${level + 1}`;
  return `<${tag}>${escapeMarkup(text)}</${tag}>`;
}

export interface SignatureText {
  readonly text: string;
  /** Characters left of it. */
  readonly indent: number;
}

/** The signature: its lines stand together and with the text before them. */
export function htmlSignature(lines: readonly SignatureText[], className = 'signature'): string {
  const paragraphs = lines.map(
    ({ text, indent }) =>
      `<p style="margin-left:${(indent * CHARACTER_PITCH_PT).toFixed(2)}pt">${escapeMarkup(text)}</p>`,
  );
  return `<div class="${className}">${paragraphs.join('')}</div>`;
}

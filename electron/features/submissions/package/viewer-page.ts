// 打开我.html: what the county opens. One file without anything from elsewhere: the report, the list of the
// files, and a script that checks them and makes the receipt.

import { createHash } from 'node:crypto';
import bagCheck from '../../../../resources/package/bag-check.js?raw';
import pageStyle from '../../../../resources/package/page.css?raw';
import pageScript from '../../../../resources/package/page.js?raw';
import readFolder from '../../../../resources/package/read-folder.js?raw';
import receipt from '../../../../resources/package/receipt.js?raw';
import shortCode from '../../../../resources/package/short-code.js?raw';
import { STYLE_SHEET } from '../../../render/html-style.ts';
import { escapeMarkup } from '../../../render/printable.ts';
import type { ViewerContent } from './viewer-content.ts';
import { viewerSections } from './viewer-sections.ts';

/** The page as HTML. */
export function viewerPage(content: ViewerContent): string {
  const script = inlineScript();
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(content.title)}</title>`,
    `<style>${STYLE_SHEET}${pageStyle}</style>`,
    '</head>',
    '<body>',
    ...viewerSections(content),
    '<main>',
    ...content.report,
    '</main>',
    `<script type="application/json" id="package">${inlineJson(knowledge(content))}</script>`,
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Only this very script runs, and nothing is loaded from anywhere. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function knowledge(content: ViewerContent) {
  const { name, organ, year, reportVersion, files } = content;
  return {
    ...{ name, organ, year, reportVersion },
    shortCode: content.shortCode,
    manifestHash: content.manifestHash,
    expected: files.map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

/** JSON that cannot end the element it stands in. */
function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * The modules as one: a page that is a file itself may not import others. Their names are distinct.
 * In a script "</" stands only in texts and patterns, where the backslash changes nothing.
 */
function inlineScript(): string {
  return [shortCode, receipt, bagCheck, readFolder, pageScript]
    .map((module) =>
      module
        .replaceAll(/^import [^;]+;\n/gm, '')
        .replaceAll(/^export (?=const|function|async)/gm, ''),
    )
    .join('\n')
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--');
}

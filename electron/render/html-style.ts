// The style sheet of a document as HTML: the same page as the Word file, printed by Chromium, and a sheet of
// paper on grey on the screen.

import {
  FANG_SONG,
  HEI_TI,
  KAI_TI,
  SONG_TI,
  STRONG_SONG_CUTS,
  XIAO_BIAO_SONG,
  cssFamily,
} from './fonts.ts';
import {
  BODY_PT,
  CELL_PADDING_MM,
  CHARACTER_SPACING_TWIPS,
  DASH_BELOW_TEXT_MM,
  INDENT_CHARACTERS,
  LABEL_INDENT_MM,
  LINE_PITCH_TWIPS,
  PAGE_MM,
  PAGE_NUMBER_PT,
  TABLE_GAP_TWIPS,
  TABLE_LINE_TWIPS,
  TABLE_PT,
  TABLE_ROW_MM,
  TEXT_WIDTH_MM,
  TITLE_PT,
} from './page-format.ts';
import type { TableDensity } from './page-format.ts';

const LINE_PT = LINE_PITCH_TWIPS / 20;
const MARGINS = `${PAGE_MM.top}mm ${PAGE_MM.right}mm ${PAGE_MM.bottom}mm ${PAGE_MM.left}mm`;

// The dash lies a little below the middle of its line: by 0.5 em to 0.58 em from the top, as the font has it.
const PAGE_NUMBER_TOP = `calc(${DASH_BELOW_TEXT_MM}mm - ${PAGE_NUMBER_PT * 0.54}pt)`;

const pageNumber = (side: 'left' | 'right'): string => `
  @bottom-${side} {
    content: "— " counter(page) " —";
    font: ${PAGE_NUMBER_PT}pt/${PAGE_NUMBER_PT}pt ${cssFamily(SONG_TI)};
    vertical-align: top;
    text-align: ${side};
    padding-top: ${PAGE_NUMBER_TOP};
    padding-${side}: ${PAGE_NUMBER_PT}pt;
    white-space: nowrap;
  }`;

function tableRules(density: TableDensity): string {
  const inset = CELL_PADDING_MM.inline + LABEL_INDENT_MM[density];
  const right = density === 'form' ? ` padding-right: ${inset}mm;` : '';
  return [
    `table.${density} { font-size: ${TABLE_PT[density]}pt; line-height: ${TABLE_LINE_TWIPS[density] / 20}pt; }`,
    `.${density} tr { height: ${TABLE_ROW_MM[density]}mm; }`,
    `.${density} :is(th, td) { padding: ${CELL_PADDING_MM.block[density]}mm ${CELL_PADDING_MM.inline}mm; }`,
    `.${density} .left { padding-left: ${inset}mm;${right} }`,
  ].join('\n');
}

/** The content of the style element; it holds no text of the user's. */
export const STYLE_SHEET = `
@page { size: A4 portrait; margin: ${MARGINS}; }
@page :right {${pageNumber('right')}
}
@page :left {${pageNumber('left')}
}
/* A bold cut under the name of a regular one: a browser without 小标宋 is not to thicken 宋体 by itself. */
@font-face {
  font-family: "Official Title";
  src: ${STRONG_SONG_CUTS.map((name) => `local("${name}")`).join(', ')};
}
html { color: #000; background: #fff; }
body {
  margin: 0;
  font: ${BODY_PT}pt/${LINE_PT}pt ${cssFamily(FANG_SONG)};
  letter-spacing: ${CHARACTER_SPACING_TWIPS / 20}pt;
  text-align: justify;
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: no-autospace;
  text-spacing-trim: space-all;
  orphans: 1;
  widows: 1;
}
h1, h2, h3, h4, h5, p { margin: 0; font-size: inherit; font-weight: normal; white-space: pre-wrap; }
h2, h3, h4, h5, .body { text-indent: ${INDENT_CHARACTERS}em; }
h1, h2, h3, h4, h5, .number { break-after: avoid; }
h1, h2.title {
  margin-bottom: ${LINE_PT}pt;
  font-family: "Official Title", ${cssFamily(XIAO_BIAO_SONG)};
  font-size: ${TITLE_PT}pt;
  letter-spacing: 0;
  text-align: center;
  text-indent: 0;
}
h2:not(.title) { font-family: ${cssFamily(HEI_TI)}; }
h3 { font-family: ${cssFamily(KAI_TI)}; }
.signature { margin-top: ${LINE_PT}pt; break-before: avoid; break-inside: avoid; }
.signature.sealed { margin-top: ${2 * LINE_PT}pt; }
.signed { white-space: nowrap; text-align: left; }
h1:has(+ .number) { margin-bottom: 0; }
.number { margin-bottom: ${LINE_PT}pt; text-align: center; }
.attachment { margin-top: ${LINE_PT}pt; break-before: avoid; }
.attachment + .attachment { margin-top: 0; }
.form-table + .form-table:not(.new-page) { margin-top: ${TABLE_GAP_TWIPS / 20}pt; }
/* What goes with the signature to its page is more than the end of a line. */
.body:has(+ :is(.attachment, .sealed)) { widows: 2; }
.new-page { break-before: page; }
table {
  width: calc(${TEXT_WIDTH_MM}mm - 0.5pt);
  margin: 0 0.25pt;
  border-collapse: collapse;
  table-layout: fixed;
  letter-spacing: 0;
  text-align: center;
}
${(['form', 'wide', 'narrow'] as const).map(tableRules).join('\n')}
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.unsplit { break-inside: avoid; }
thead { display: table-header-group; break-after: avoid; }
tr { break-inside: avoid; }
/* Chromium leaves a heading alone at the foot of a page, whatever thead says. */
thead + tbody > tr:first-child { break-before: avoid; }
tr.long { break-inside: auto; }
th, td {
  border: 0.5pt solid #000;
  font-weight: normal;
  vertical-align: middle;
  text-wrap: balance;
}
/* Chromium prints a collapsed line between thead and tbody twice, one beside the other. */
table:has(thead) { border-collapse: separate; border-spacing: 0; border-left: 0.5pt solid #000; }
table:has(thead) :is(th, td) { border-width: 0 0.5pt 0.5pt 0; }
table:has(thead) thead tr:first-child > * { border-top-width: 0.5pt; }
.left { text-align: left; text-wrap: wrap; }
strong, .bold { font-weight: bold; }
@media screen {
  html { background: #d9d9d9; }
  main {
    box-sizing: border-box;
    width: ${PAGE_MM.width}mm;
    min-height: ${PAGE_MM.height}mm;
    margin: 6mm auto;
    padding: ${MARGINS};
    background: #fff;
    box-shadow: 0 0 2mm #0003;
  }
  .new-page { margin-top: ${PAGE_MM.bottom}mm; border-top: 1px dashed #999; padding-top: ${PAGE_MM.top}mm; }
  span[data-figure] { border-bottom: 1px dotted #555; }
  td[data-figure]:hover, span[data-figure]:hover { background: #eef3fb; }
}
/* On a telephone the text takes the screen's width; a table keeps its own, and the page is moved sideways. */
@media screen and (max-width: 150mm) {
  html { background: #fff; }
  main { width: auto; min-height: 0; margin: 0; padding: 5mm; box-shadow: none; }
  .signed { margin-left: 0 !important; text-align: right; white-space: normal; }
}
`;

/** Behind the style sheet: the pages carry no number. */
export const WITHOUT_PAGE_NUMBERS = `
@page :right { @bottom-right { content: none; } }
@page :left { @bottom-left { content: none; } }
`;

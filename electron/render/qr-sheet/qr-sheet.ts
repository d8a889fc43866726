// The printed set of QR codes: the statutory tables on paper that a phone reads, where no stick is allowed.

import { createHash } from 'node:crypto';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { statutoryFigures } from '../../core/annual-report/statutory-figures.ts';
import { encodeQrSet } from '../../core/submissions/qr-set.ts';
import type { QrSet, TextHash } from '../../core/submissions/qr-set.ts';
import { htmlPage, htmlTitle } from '../html-page.ts';
import { TEXT_WIDTH_MM } from '../page-format.ts';
import { escapeMarkup, printableText } from '../printable.ts';
import { qrSvg } from './qr-svg.ts';

export interface QrSheetParts {
  readonly report: Pick<PrintedReport, 'year' | 'version' | 'form' | 'office' | 'figures'>;
  /** SHA-256 of manifest-sha256.txt of the package with the same report. */
  readonly manifestHash: string;
  /** Of the same package, as printed: XXXX-XXXX-XXXX. */
  readonly shortCode: string;
}

export interface QrSheet {
  readonly html: string;
  /** How many codes are printed. */
  readonly codes: number;
}

/** SHA-256 of a text in UTF-8, as sets of codes are checked. */
export const textHash: TextHash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const TITLE = '政府信息公开工作年度报告数据二维码';

const COLUMNS = 3;
const GAP_MM = 6;

/** A code with its quiet zone: of 73 modules of version 12, the 65 inside are 42 mm wide. */
const CODE_MM = Math.floor((TEXT_WIDTH_MM - (COLUMNS - 1) * GAP_MM) / COLUMNS) - 1;

/** Between the head and the codes, and the type below a code. */
const STYLE = `
h1 { margin-bottom: 5mm; }
.how { margin: 2.5mm 0 1.5mm; font-size: 10.5pt; line-height: 15pt; }
.how span { white-space: nowrap; }
.codes { display: grid; grid-template-columns: repeat(${COLUMNS}, ${CODE_MM}mm); justify-content: space-between; row-gap: 1mm; }
.code { margin: 0; break-inside: avoid; text-align: center; text-indent: 0; }
.code svg { display: block; width: ${CODE_MM}mm; height: ${CODE_MM}mm; }
.code figcaption { font-size: 12pt; line-height: 14pt; }
.code small { font-size: 8pt; }
`;

/**
 * The sheet of a report as an HTML page to be printed, and the number of its codes.
 * @throws AppError 'invalid-input' when a cell of the tables is missing or is no whole number.
 */
export function qrSheetHtml({ report, manifestHash, shortCode }: QrSheetParts): QrSheet {
  const set = encodeQrSet({ ...report, manifestHash, figures: cellsOf(report) }, textHash);
  const total = set.codes.length;
  const figures = set.codes.map((code, at) => {
    const number = `第 ${at + 1} 张，共 ${total} 张`;
    // Sheets of several offices lie on one table: each code says whose set it is of.
    const caption = `<figcaption>${at + 1}／${total} <small>${set.check}</small></figcaption>`;
    return `<figure class="code">${qrSvg(code, number)}${caption}</figure>`;
  });
  const html = htmlPage({
    title: `${report.office.name}${report.year}年${TITLE}`,
    organ: report.office.name,
    body: [
      `<style>${STYLE}</style>`,
      htmlTitle([TITLE]),
      headTable(report, shortCode, set),
      '<p class="how">请用手机逐张扫描，顺序不限，扫重了也没有关系；每张扫得的文字原样存为一行，再用 <span>desk read-qr</span> 读出表二、表三、表四。读出的数字与报送包中的相同，缺哪一张、哪一张读坏了，会逐张指出。</p>',
      `<div class="codes">${figures.join('\n')}</div>`,
    ],
  });
  return { html, codes: total };
}

function cellsOf({ form, figures }: QrSheetParts['report']): Record<string, number> {
  const cells = new Set(statutoryFigures(form).map(({ id }) => id));
  return Object.fromEntries(
    figures.filter(({ id }) => cells.has(id)).map(({ id, value }) => [id, value]),
  );
}

function headTable(
  { office, year, version }: QrSheetParts['report'],
  shortCode: string,
  { codes, check }: QrSet,
): string {
  const rows = [
    ['报送单位', office.name, '年度', `${year} 年度`],
    [
      '版本',
      version === 0 ? '草稿（没有定稿，不能作为报送）' : `第 ${version} 版`,
      '张数',
      `${codes.length} 张`,
    ],
    ['报送包短码', shortCode, '数据校验', check],
  ].map(
    ([name = '', value = '', otherName = '', otherValue = '']) =>
      `<tr>${pair(name, value)}${pair(otherName, otherValue)}</tr>`,
  );
  const widths = [16, 40, 16, 28].map((width) => `<col style="width:${width}%">`).join('');
  return `<table class="wide"><colgroup>${widths}</colgroup><tbody>${rows.join('')}</tbody></table>`;
}

function pair(name: string, value: string): string {
  return `<th scope="row">${name}</th><td>${escapeMarkup(printableText(value))}</td>`;
}

// 报送单: the one page on paper that goes along with the package, signed by who hands in and who receives.

import { REPORT_STATE_NAMES } from '../annual-report/life/lifecycle.ts';
import type { PrintedReport } from '../annual-report/life/printed-report.ts';
import { TEMPLATE_NAMES } from '../annual-report/templates.ts';
import { chineseDate } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { OfficialDocument } from '../document/official-document.ts';
import { reasonLines } from './checks-document.ts';
import { versionName } from './package-names.ts';

/** A file as the sheet names it. */
export interface SheetFile {
  /** What it is, with its extension: 年度报告（Word）.docx. */
  readonly name: string;
  /** 14.2 KB. */
  readonly size: string;
  readonly sha256: string;
}

export interface SheetFacts {
  /** The package's folder. */
  readonly name: string;
  readonly files: readonly SheetFile[];
  readonly shortCode: string;
  /** Of the audit chain; '' where there is none. */
  readonly auditCode: string;
}

/** Further digits add nothing for the eye; 64 bits tell any two files of an office apart. */
const SHOWN_DIGITS = 16;

/** The sheet holds so much of reasons and zeros; all of them stand in 核对情况.html. */
const MOST_REASONS = 2;
const LONGEST_TEXT = 64;

/** The sheet as a document; a draft's says so wherever a state is told. */
export function handInSheet(printed: PrintedReport, facts: SheetFacts): OfficialDocument {
  const { year } = printed;
  return OfficialDocument.parse({
    titleLines: [`${year}年度政府信息公开工作年度报告`, '报　送　单'],
    number: null,
    addressee: null,
    blocks: [
      {
        kind: 'form',
        title: '报送的报告',
        columnWidths: [4, 9, 4, 7],
        rows: reportRows(printed, facts),
      },
      {
        kind: 'form',
        title: '报送的文件',
        columnWidths: [11, 3.4, 9.6],
        headRows: 1,
        rows: fileRows(facts),
      },
      { kind: 'form', title: '说明和签收', columnWidths: [4, 8, 4, 8], rows: signRows(printed) },
    ],
    signature: null,
    contact: '',
  });
}

const label = (text: string) => ({ text, isLabel: true });
const wide = (text: string, colSpan = 3) => ({ text, colSpan, align: 'left' as const });

function reportRows(printed: PrintedReport, { name, shortCode, auditCode }: SheetFacts) {
  const { office, version, state, document, reviewer, signer, frozenOn, dueOn } = printed;
  return [
    [label('报送机关'), wide(office.name)],
    [
      label('版本'),
      { text: versionName(version) },
      label('状态'),
      { text: stateName(version, state) },
    ],
    [label('模板'), wide(TEMPLATE_NAMES[document.template])],
    [label('审核人'), { text: reviewer ?? '' }, label('签发人'), { text: signer ?? '' }],
    [label('定稿日期'), { text: day(frozenOn) }, label('应报送日期'), { text: day(dueOn) }],
    [label('报送包'), wide(name)],
    [label('报送包短码'), { text: shortCode, colSpan: 3 }],
    [label('记录校验码'), { text: auditCode === '' ? '—' : auditCode, colSpan: 3 }],
  ];
}

/** 草稿 for what is not frozen, whatever was agreed so far. */
export function stateName(version: number, state: PrintedReport['state']): string {
  return version === 0 ? `草稿（${REPORT_STATE_NAMES[state]}）` : REPORT_STATE_NAMES[state];
}

const day = (date: LocalDate | null): string => (date === null ? '' : chineseDate(date));

function fileRows({ files }: SheetFacts) {
  return [
    ['文件', '大小', `校验码（SHA-256 前 ${SHOWN_DIGITS} 位）`].map(label),
    ...files.map(({ name, size, sha256 }) => [
      { text: name, align: 'left' as const },
      { text: size },
      { text: sha256.slice(0, SHOWN_DIGITS) },
    ]),
  ];
}

function signRows(printed: PrintedReport) {
  return [
    [label('签字放行\n的理由'), wide(reasonsText(printed))],
    [label('确认为零\n的事项'), wide(zerosText(printed))],
    [label('核对方法'), wide(HOW_TO_CHECK)],
    [label('报送人签字'), { text: '', minLines: 3 }, label('接收人签字'), { text: '' }],
    [label('报送日期'), { text: DATE_BLANK }, label('接收日期'), { text: DATE_BLANK }],
  ];
}

const HOW_TO_CHECK =
  '打开报送包里的“打开我.html”核对文件，算出的短码与本单一致的，就是本机关报送的文件。';

const DATE_BLANK = '　　年　　月　　日';

function reasonsText(printed: PrintedReport): string {
  const all = reasonLines(printed);
  if (all.length === 0) return '无';
  const shown = all.slice(0, MOST_REASONS).map(shortened);
  const more =
    all.length > shown.length ? [`另有 ${all.length - shown.length} 条，见“核对情况.html”`] : [];
  return [...shown, ...more].join('\n');
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_TEXT
    ? text
    : `${letters.slice(0, LONGEST_TEXT).join('')}…（全文见“核对情况.html”）`;
}

function zerosText({ zeros }: PrintedReport): string {
  const confirmed = zeros.filter(({ state }) => state === 'zero');
  const unfilled = zeros.filter(({ state }) => state === 'unfilled').map(({ name }) => name);
  const signers = [...new Set(confirmed.map((zero) => zero.confirmed?.signer ?? ''))];
  const lines = [
    ...signers.map((signer) => {
      const names = confirmed.filter((zero) => (zero.confirmed?.signer ?? '') === signer);
      const who = signer === '' ? '' : `（确认人：${signer}）`;
      return `${shortened(names.map(({ name }) => name).join('、'))}${who}`;
    }),
    ...(unfilled.length === 0 ? [] : [shortened(`未填：${unfilled.join('、')}`)]),
  ];
  return lines.length === 0 ? '无' : lines.join('\n');
}

// 核对情况: what the checks said of a report, what was signed for and what is still open, for people.

import { failure } from '../annual-report/check-results.ts';
import type { CheckResult } from '../annual-report/check-results.ts';
import type { PrintedReport } from '../annual-report/life/printed-report.ts';
import { ZERO_STATE_NAMES } from '../annual-report/life/zeros.ts';
import { chineseDate } from '../calendar/local-date.ts';
import { OfficialDocument } from '../document/official-document.ts';
import type { OfficialBlock } from '../document/official-document.ts';
import { versionName } from './package-names.ts';

const LEVEL_NAMES = { error: '错误', warning: '提醒' } as const;
const WHEN_IT_FAILS = { error: '须改正', warning: '提醒' } as const;

/** The document; every section is there, and says so when it has nothing. */
export function checksDocument(printed: PrintedReport): OfficialDocument {
  const { office, year, version } = printed;
  return OfficialDocument.parse({
    titleLines: [office.name, `${year}年度报告核对情况（${versionName(version)}）`],
    number: null,
    addressee: null,
    blocks: [
      heading('一、勾稽核对'),
      list(
        '勾稽核对',
        ['编号', '核对内容', '不符时', '结果'],
        [1, 7, 1.2, 5],
        printed.checks.map(checkRow),
      ),
      heading('二、签字放行的理由'),
      ...orNone(reasonLines(printed)),
      heading('三、尚未改正的提醒'),
      ...orNone(openWarnings(printed)),
      heading('四、没有数据的事项'),
      ...orNone(zeroLines(printed)),
      heading('五、其他说明'),
      ...orNone(printed.exceptions),
    ],
    signature: null,
  });
}

const heading = (text: string): OfficialBlock => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text, flush: false });

function orNone(lines: readonly string[]): OfficialBlock[] {
  return lines.length === 0 ? [paragraph('无。')] : lines.map(paragraph);
}

function list(
  title: string,
  heads: readonly string[],
  columnWidths: readonly number[],
  rows: readonly (readonly string[])[],
) {
  return {
    ...{ kind: 'form', title, columnWidths, headRows: 1 },
    rows: [
      heads.map((text) => ({ text, isLabel: true })),
      ...rows.map((cells) => cells.map((text) => ({ text, align: 'left' }))),
    ],
  };
}

function checkRow(check: CheckResult): readonly string[] {
  return [check.id, check.title, WHEN_IT_FAILS[check.level], resultWords(check)];
}

function resultWords(check: CheckResult): string {
  if (check.passed) return '相符';
  const signed = check.override === null ? '没有签字' : `由${check.override.signer}签字放行`;
  return `不符：${failure(check)}。${signed}`;
}

/** Each signed reason with its failure, signer and day: it prints in every package (peers ask for as much). */
export function reasonLines({ checks }: Pick<PrintedReport, 'checks'>): readonly string[] {
  return checks.flatMap((check) => {
    const { passed, override } = check;
    if (passed || override === null) return [];
    const { reason, signer, signedOn } = override;
    return [
      `${check.id}（${failure(check)}）：${reason}（签字：${signer}，${chineseDate(signedOn)}）`,
    ];
  });
}

function openWarnings({ checks, findings }: PrintedReport): readonly string[] {
  const unsigned = checks.filter(({ passed, override }) => !passed && override === null);
  return [
    ...unsigned.map((check) => `${check.id} ${check.title}：${failure(check)}。`),
    ...findings.map(({ level, place, message }) => `${LEVEL_NAMES[level]}，${place}：${message}`),
  ];
}

function zeroLines({ zeros }: PrintedReport): readonly string[] {
  return zeros
    .filter(({ state }) => state !== 'filled')
    .map(({ name, state, facts, confirmed }) => {
      const who = confirmed
        ? `（确认人：${confirmed.signer}，${chineseDate(confirmed.signedOn)}）`
        : '';
      return `${name}：${ZERO_STATE_NAMES[state]}${who}。${facts === '' ? '' : `${facts}。`}`;
    });
}

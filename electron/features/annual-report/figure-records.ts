// Facts of requests, remedies, referrals and typed-in figures as records behind a figure.

import { STATE_LABELS } from '../../core/hotline/kinds.ts';
import type { ReferralState } from '../../core/hotline/kinds.ts';
import type { FigureRecord } from '../../core/annual-report/contract.ts';
import { LINE_NAMES } from '../../core/annual-report/outcome-lines.ts';
import type { OutcomeLine } from '../../core/annual-report/outcome-lines.ts';
import { REMEDY_KINDS, REMEDY_RESULTS } from '../../core/annual-report/remedy-statistics.ts';
import { APPLICANT_COLUMN_NAMES } from '../../core/annual-report/statistics.ts';
import type { StoredEntry } from '../../core/annual-report/yearly-figures.ts';
import { numberText } from '../../core/requests/numbers.ts';
import type { ReferralRow, RemedyRow, RequestRow } from './counting-repository.ts';

/** A request: its number, who asked, how it ended. */
export function requestRecord(row: RequestRow): FigureRecord {
  const outcome =
    row.closedOn === null || row.outcomeLine === null
      ? '办理中'
      : `${row.closedOn} 办结，${outcomeName(row.outcomeLine)}`;
  return {
    title: `${numberText(row.prefix, { ...row, series: 'application', year: row.numberYear })} ${row.title}`,
    detail: `${APPLICANT_COLUMN_NAMES[row.applicantColumn]}；${outcome}`,
    date: row.receivedOn,
    route: `/requests/${row.id}`,
  };
}

function outcomeName(line: OutcomeLine): string {
  return line === 'C61' || line === 'C62' || line === 'C63' ? LINE_NAMES.C6 : LINE_NAMES[line];
}

/** A reconsideration or lawsuit: its title, kind and result. */
export function remedyRecord(row: RemedyRow): FigureRecord {
  const result =
    row.decidedOn === null || row.result === null
      ? REMEDY_RESULTS.pending
      : `${row.decidedOn} ${REMEDY_RESULTS[row.result]}`;
  const detail = `${REMEDY_KINDS[row.kind]}；${result}`;
  return { title: row.title, detail, date: row.acceptedOn, route: null };
}

/** A referral: its order number, matter and state. */
export function referralRecord(row: ReferralRow, state: ReferralState): FigureRecord {
  return {
    title: row.orderNumber,
    detail: `${STATE_LABELS[state]}；${row.matter}`,
    date: row.receivedOn,
    route: `/hotline/${row.id}`,
  };
}

/** An entry among the yearly figures: where the number was taken from. */
export function enteredRecord({ source, recordedAt }: StoredEntry): FigureRecord {
  return {
    title: source,
    detail: '年度数据，由经办人填写',
    date: recordedAt.slice(0, 10),
    route: '/annual-report/yearly-figures',
  };
}

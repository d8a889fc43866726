// Facts of requests, fees, remedies, referrals and typed-in figures as records behind a figure.

import { officeDay } from '../../core/calendar/office-day.ts';
import { STATE_LABELS } from '../../core/hotline/kinds.ts';
import type { ReferralState } from '../../core/hotline/kinds.ts';
import type { FigureRecord } from '../../core/annual-report/contract.ts';
import { printFigure } from '../../core/annual-report/figure-values.ts';
import type { Table3Line } from '../../core/annual-report/outcome-lines.ts';
import { REMEDY_KINDS, REMEDY_RESULTS } from '../../core/annual-report/remedy-statistics.ts';
import { reasonOnLine } from '../../core/annual-report/request-reasons.ts';
import { APPLICANT_COLUMN_NAMES } from '../../core/annual-report/statistics.ts';
import type { StoredEntry } from '../../core/annual-report/yearly-figures.ts';
import { registrationNumber } from '../../core/requests/numbers.ts';
import type { ReferralRow, RemedyRow } from './counting-repository.ts';
import type { FeeRow, RequestRow } from './request-repository.ts';

/** A request: its number, who asked, and why it counts on the line. */
export function requestRecord(row: RequestRow, line: Table3Line): FigureRecord {
  return {
    title: `${registrationNumber(row.prefix, row)} ${row.title}`,
    detail: APPLICANT_COLUMN_NAMES[row.applicantColumn],
    why: reasonOnLine(row, line),
    date: row.receivedOn,
    route: `/requests/${row.id}`,
  };
}

const FEE_WORDS = {
  charged: '发出收费通知',
  paid: '收到缴费',
  'fee-waived': '减免',
} as const satisfies Record<FeeRow['kind'], string>;

/** A notice, a payment or a waiver: its request, and how much. */
export function feeRecord(row: FeeRow): FigureRecord {
  return {
    title: `${registrationNumber(row.prefix, row)} ${row.title}`,
    detail: `${printFigure('counted-money', row.amountFen)} 元`,
    why: `${row.onDate} ${FEE_WORDS[row.kind]}`,
    date: row.onDate,
    route: `/requests/${row.id}`,
  };
}

/** A reconsideration or lawsuit: its title, kind and result. */
export function remedyRecord(row: RemedyRow): FigureRecord {
  const result =
    row.decidedOn === null || row.result === null
      ? REMEDY_RESULTS.pending
      : `${row.decidedOn} 审结，${REMEDY_RESULTS[row.result]}`;
  return {
    title: row.title,
    detail: REMEDY_KINDS[row.kind],
    why: `${row.acceptedOn} 受理，${result}`,
    date: row.acceptedOn,
    route: `/remedies/${row.id}`,
  };
}

/** A referral: its order number, matter and state. */
export function referralRecord(row: ReferralRow, state: ReferralState): FigureRecord {
  return {
    title: row.orderNumber,
    detail: row.matter,
    why: `${row.receivedOn} 收到，${STATE_LABELS[state]}`,
    date: row.receivedOn,
    route: `/hotline/${row.id}`,
  };
}

/** An entry among the yearly figures: where the number was taken from. */
export function enteredRecord({ source, recordedAt }: StoredEntry): FigureRecord {
  return {
    title: source,
    detail: '年度数据，由经办人填写',
    why: `${officeDay(recordedAt)} 按上述来源填写`,
    date: officeDay(recordedAt),
    route: '/annual-report/yearly-figures',
  };
}

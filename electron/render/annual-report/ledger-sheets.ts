// The ledger's items behind the report's main figures, as further sheets of the workbook: one a register.

import type { FigureRecord } from '../../core/annual-report/contract.ts';
import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';

/** The sheets, and the figures whose records each of them lists. */
const SHEETS: readonly { readonly name: string; readonly figures: readonly string[] }[] = [
  { name: '主动公开', figures: ['publications.total'] },
  { name: '信息更新', figures: ['publications.updated'] },
  { name: '依申请公开', figures: ['requests.handled'] },
  { name: '信息处理费', figures: ['fees.notices', 'fees.reliefs', 'fees.amount'] },
  { name: '行政复议和行政诉讼', figures: ['remedies.reconsiderations', 'remedies.lawsuits'] },
  { name: '热线工单', figures: ['hotline.received'] },
  { name: '测评评议', figures: ['surveys.rounds'] },
  {
    name: '工作台账',
    figures: ['activities.campaign', 'activities.training', 'readingPlaces', 'institutions'],
  },
];

const COLUMNS = [
  { title: '序号', width: 6 },
  { title: '日期', width: 12 },
  { title: '名称', width: 60 },
  { title: '说明', width: 40 },
];

/** One sheet for each register, its rows numbered from 1. */
export function ledgerSheets(recordsOf: (figure: string) => readonly FigureRecord[]): ItemSheet[] {
  return SHEETS.map(({ name, figures }) => ({
    name,
    columns: COLUMNS,
    rows: figures
      .flatMap(recordsOf)
      .map(({ date, title, detail }, at) => [at + 1, date ?? '', title, detail]),
  }));
}

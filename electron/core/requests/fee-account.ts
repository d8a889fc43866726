// How a fee came about, in words (国办函〔2020〕109号): the clerk checks it before the notice goes out.

import { chineseDate } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { feeByPages, pagesByBand, priceOfItem } from './fees.ts';

/**
 * 按件计收: which item of the month it is, and its price.
 * @param position which one it is of the applicant's in the calendar month, from 1
 */
export function itemFeeAccount(receivedOn: LocalDate, position: number): string {
  const month = chineseDate(receivedOn).replace(/月.*$/, '月');
  const price = priceOfItem(position);
  const result = price === 0 ? '没有超过免费的件数，不收费' : `本件收费 ${yuan(price)} 元`;
  return `该申请人 ${month}的第 ${position} 件申请，按件计收：${result}（国办函〔2020〕109号）。`;
}

/** 按量计收: the pages in each band, and what they cost. */
export function pageFeeAccount(pages: number): string {
  const parts = pagesByBand(pages).map(({ first, last, count, price }) => {
    const span = `第 ${first} 页至第 ${last} 页`;
    return price === 0 ? `${span}免费` : `${span} ${count} 页 × ${yuan(price)} 元`;
  });
  const total = yuan(feeByPages(pages));
  return `共 ${pages} 页，按量计收：${parts.join('，')}，合计 ${total} 元（国办函〔2020〕109号）。`;
}

/** Fees are whole yuan; 元 with two decimals otherwise. */
function yuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

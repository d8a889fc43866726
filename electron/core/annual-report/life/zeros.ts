// 确认为零 and 未填: a year without requests is a lawful year, but a zero that nobody looked at is not a
// zero. Each area of the report that is empty is confirmed by somebody who signs for it.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import { FigureId } from '../document.ts';

/** zero: confirmed. unfilled: neither a number nor a confirmation. filled: there is something. */
export const ZeroState = z.enum(['filled', 'zero', 'unfilled']);
export type ZeroState = z.infer<typeof ZeroState>;

export const ZERO_STATE_NAMES = {
  filled: '有数据',
  zero: '确认为零',
  unfilled: '未填',
} as const satisfies Record<ZeroState, string>;

export const ZeroArea = z.object({
  /** requests, remedies, fees, hotline, or a line of table 二: table2.licence. */
  area: z.string(),
  /** 依申请公开, 行政许可. */
  name: z.string(),
  state: ZeroState,
  /** What was counted or entered: 新收 0 件，结转 0 件. */
  facts: z.string(),
  /** The figures that make up the area. */
  figures: z.array(FigureId),
  /** Who confirmed the zero and when; null otherwise. */
  confirmed: z.object({ signer: z.string(), signedOn: LocalDateField }).nullable(),
});
export type ZeroArea = z.infer<typeof ZeroArea>;

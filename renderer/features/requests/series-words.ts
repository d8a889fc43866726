// What the series of numbers are called.

import type { Series } from '../../../electron/core/requests/numbers.ts';

export const SERIES_NAMES = {
  application: '申请登记号',
  reply: '答复',
  correction: '补正告知',
  reasons: '说明理由',
  extension: '延期、延迟',
  consultation: '征求意见',
  notice: '告知第三方',
  fee: '收费通知',
} as const satisfies Readonly<Record<Series, string>>;

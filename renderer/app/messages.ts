// The heading over a refusal, by its code; the sentence under it comes from the rule that refused.

import type { ErrorCode } from '../../electron/core/app-error.ts';

export const ERROR_TITLES: Readonly<Record<ErrorCode, string>> = {
  'invalid-input': '有内容需要修改',
  'not-found': '没有找到',
  'not-allowed': '现在不能这样做',
  conflict: '与已有的记录不一致',
  'file-problem': '文件有问题',
  'newer-database': '台账由更新版本的程序建立',
  cancelled: '已取消',
  internal: '程序遇到了意外情况',
};

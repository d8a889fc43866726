// The sentences of the report's page.

import type { TextSource } from '../../../electron/core/annual-report/contract.ts';
import type { TextFix } from '../../../electron/core/annual-report/text-check/finding.ts';
import type { ReportDeadline } from '../../../electron/core/annual-report/deadline.ts';

/** 应在 2021-01-31 前报送，还有 11 天. */
export function deadlineText({ on, daysLeft }: ReportDeadline): string {
  if (daysLeft < 0) return `应在 ${on} 前报送，已过 ${-daysLeft} 天`;
  return daysLeft === 0 ? `应在今天（${on}）报送` : `应在 ${on} 前报送，还有 ${daysLeft} 天`;
}

/** Whose text it is. */
export function sourceText({ kind, revision }: TextSource): string {
  return kind === 'saved' ? `正文：已保存第 ${revision} 稿` : '正文：程序草拟，还没有改定';
}

/** 1234567 → 1.2 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(0)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** What the button of a fix says: 换成台账里的数, 改成“〔2021〕47号”. */
export function fixLabel({ replacement }: Pick<TextFix, 'replacement'>): string {
  if (/^⟦[^⟦⟧]*⟧$/u.test(replacement)) return `换成台账里的“${replacement.slice(1, -1)}”`;
  if (replacement === '') return '删去';
  if (replacement.length > LONGEST_LABEL || replacement.includes('⟦')) return '按建议改正';
  return `改成“${replacement}”`;
}

/** Longer words are not repeated on a button. */
const LONGEST_LABEL = 16;

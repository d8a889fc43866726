// Applicants as lists name them.

import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';
import {
  APPLICANT_COLUMNS,
  APPLICANT_COLUMN_NAMES,
} from '../../../electron/core/annual-report/statistics.ts';
import type { ApplicantColumn } from '../../../electron/core/annual-report/statistics.ts';
import type { Option } from '../../ui/options.ts';

/** “张三”, or “张三等 3 人” of a joint application. */
export function applicantText({
  applicantName,
  applicantCount,
}: Pick<RequestRow, 'applicantName' | 'applicantCount'>): string {
  return applicantCount > 1 ? `${applicantName}等 ${applicantCount} 人` : applicantName;
}

/** The columns of table 三 that an applicant can stand in. */
export const COLUMN_OPTIONS: Option<ApplicantColumn>[] = APPLICANT_COLUMNS.map((value) => ({
  value,
  label: APPLICANT_COLUMN_NAMES[value],
}));

/** The kinds of applicants as the paper forms tell them apart. */
export const APPLICANT_KIND_OPTIONS: Option<ApplicantColumn>[] = COLUMN_OPTIONS.map((option) =>
  option.value === 'natural-person'
    ? { ...option, label: '公民' }
    : option.value === 'other'
      ? { ...option, label: '其他组织' }
      : option,
);

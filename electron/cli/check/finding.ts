// What `desk check` found: which check, about what, and what is wrong in the clerk's words.

export const CHECKS = {
  database: '数据库文件',
  references: '相互引用',
  publications: '主动公开',
  requests: '依申请公开',
  registers: '工作台账、热线、测评',
  reports: '年度报告',
  files: '附件',
  audit: '操作记录',
} as const;
export type CheckName = keyof typeof CHECKS;

export interface Finding {
  readonly check: CheckName;
  /** The record or file; '' when the whole is meant. */
  readonly subject: string;
  /** A Chinese sentence. */
  readonly problem: string;
}

/** What one check found: about what, and what is wrong. */
export type Problems = readonly (readonly [subject: string, problem: string])[];

/** The findings of one check. */
export function findings(check: CheckName, problems: Problems): readonly Finding[] {
  return problems.map(([subject, problem]) => ({ check, subject, problem }));
}

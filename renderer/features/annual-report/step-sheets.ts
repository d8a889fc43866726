// The forms of a report's steps as data: what they ask for, in the clerk's words.

import type {
  ReportStep,
  ReportStepKind,
} from '../../../electron/core/annual-report/life/steps.ts';
import type { PersonRole } from '../../../electron/core/office/people.ts';
import type { LifeView } from './life-words.ts';

type KeysOf<T> = T extends unknown ? keyof T & string : never;

export interface SheetField {
  readonly name: Exclude<KeysOf<ReportStep>, 'kind' | 'onDate' | 'personId'>;
  readonly label: string;
  /** One line, several lines, or one of the ways to hand in. */
  readonly input: 'line' | 'lines' | 'manner';
  readonly help?: string;
}

export interface StepSheet {
  readonly title: (life: LifeView) => string;
  /** What the step does, in one or two sentences. */
  readonly help: (life: LifeView) => string;
  readonly onLabel: string;
  /** Whose step it is; left out where somebody outside takes it. */
  readonly person?: {
    readonly label: string;
    /** Only those with this work can be chosen; null: anybody on duty. */
    readonly role: PersonRole | null;
  };
  readonly fields: readonly SheetField[];
  readonly saveLabel: string;
  /** Said after saving: what was done, and what comes next. */
  readonly said: (life: LifeView) => { readonly what: string; readonly next: string };
}

const CLERK = { label: '经办人', role: null } as const;
const SIGNER = { label: '签发人', role: 'signer' } as const;
const CODE: SheetField = {
  name: 'packageCode',
  label: '报送包短码',
  input: 'line',
  help: '报送单上“XXXX-XXXX-XXXX”样的 12 位短码；没有用报送包的不填。',
};

const OFFICE_SHEETS = {
  reviewed: {
    title: ({ year, isStale }) => `${isStale ? '重新审核' : '审核'} ${year} 年度报告`,
    help: () =>
      '审核人核对数字和正文，认为可以报出的，在这里登记。审核之后数字或者正文再变动，要重新审核。',
    onLabel: '审核日期',
    person: { label: '审核人', role: 'reviewer' },
    fields: [{ name: 'remark', label: '审核意见', input: 'lines', help: '没有意见的不填。' }],
    saveLabel: '审核通过',
    said: ({ year }) => ({ what: `${year} 年度报告已审核通过。`, next: '下一步：签发。' }),
  },
  'sent-back': {
    title: ({ year }) => `把 ${year} 年度报告退回修改`,
    help: () => '退回后报告回到“起草中”，改好要重新审核。',
    onLabel: '退回日期',
    person: CLERK,
    fields: [{ name: 'reason', label: '退回的理由', input: 'lines' }],
    saveLabel: '退回修改',
    said: ({ year }) => ({
      what: `${year} 年度报告已退回修改。`,
      next: '照理由改好，再请审核人审核。',
    }),
  },
  signed: {
    title: ({ year }) => `签发 ${year} 年度报告`,
    help: () => '签发人同意报出。签发日期就是成文日期，印在报告末尾。',
    onLabel: '签发日期',
    person: SIGNER,
    fields: [],
    saveLabel: '签发',
    said: ({ year }) => ({
      what: `${year} 年度报告已签发。`,
      next: '下一步：定稿，定稿后就可以报送。',
    }),
  },
  frozen: {
    title: ({ year, version }) => `${year} 年度报告定稿为第 ${version + 1} 版`,
    help: ({ year, version }) =>
      `签发的内容原样保存为第 ${version + 1} 版，不再变化；同时锁定 ${year} 年，日期在 ${year} 年的登记不能再新增和改动。要更正的，以后可以“解除定稿”。`,
    onLabel: '定稿日期',
    person: CLERK,
    fields: [],
    saveLabel: '定稿',
    said: ({ year, version }) => ({
      what: `${year} 年度报告第 ${version} 版已定稿，${year} 年已锁定。`,
      next: '下一步：报送。',
    }),
  },
  unfrozen: {
    title: ({ year }) => `解除 ${year} 年度报告的定稿`,
    help: ({ year, version }) =>
      `解除后，日期在 ${year} 年的登记又可以新增和改动。第 ${version} 版原样保存，改好后成为第 ${version + 1} 版；理由会印在版本清单里，不能删改。`,
    onLabel: '解除日期',
    person: { ...SIGNER, label: '同意解除的签发人' },
    fields: [
      {
        name: 'reason',
        label: '解除定稿的理由',
        input: 'lines',
        help: '例如：漏登 1 件依申请公开；县政府办 2021-02-01 退回，要求更正表三。',
      },
    ],
    saveLabel: '解除定稿',
    said: ({ year, version }) => ({
      what: `${year} 年度报告已解除定稿，${year} 年的登记又可以改动了。`,
      next: `改好后重新审核、签发、定稿，成为第 ${version + 1} 版。`,
    }),
  },
} as const satisfies Partial<Record<ReportStepKind, StepSheet>>;

const COUNTY_SHEETS = {
  'handed-in': {
    title: ({ year, version }) => `登记报送 ${year} 年度报告第 ${version} 版`,
    help: () => '把报送包或者纸质报告交给上级以后，在这里登记。',
    onLabel: '报送日期',
    person: CLERK,
    fields: [
      { name: 'to', label: '接收机关', input: 'line' },
      { name: 'manner', label: '报送方式', input: 'manner' },
      CODE,
    ],
    saveLabel: '登记报送',
    said: ({ year, version }) => ({
      what: `已登记 ${year} 年度报告第 ${version} 版报送上级。`,
      next: '上级答复后，请登记接收或者退回。',
    }),
  },
  accepted: {
    title: ({ year, version }) => `登记上级接收 ${year} 年度报告第 ${version} 版`,
    help: () => '上级给了回执，或者电话、书面告知已经接收的，在这里登记。',
    onLabel: '接收日期',
    fields: [
      {
        name: 'by',
        label: '接收人',
        input: 'line',
        help: '上级机关的经办人，例如：县政府办 李明。',
      },
      { ...CODE, help: '上级报来的短码，用来核对接收的就是这一版；没有的不填。' },
      { name: 'remark', label: '备注', input: 'lines' },
    ],
    saveLabel: '登记接收',
    said: ({ year, version }) => ({
      what: `已登记上级接收 ${year} 年度报告第 ${version} 版。`,
      next: '这一年度的报告办完了。',
    }),
  },
  returned: {
    title: ({ year, version }) => `登记上级退回 ${year} 年度报告第 ${version} 版`,
    help: () => '上级退回要求更正的，照退回的话登记理由。登记后请解除定稿、更正、重新报送。',
    onLabel: '退回日期',
    fields: [
      {
        name: 'by',
        label: '退回的机关或者经办人',
        input: 'line',
        help: '例如：县政府办 李明。',
      },
      { name: 'reason', label: '退回的理由', input: 'lines' },
      { ...CODE, help: '上级报来的短码，用来核对退回的就是这一版；没有的不填。' },
    ],
    saveLabel: '登记退回',
    said: ({ year, version }) => ({
      what: `已登记上级退回 ${year} 年度报告第 ${version} 版。`,
      next: '请解除定稿，照理由改好再报。',
    }),
  },
} as const satisfies Partial<Record<ReportStepKind, StepSheet>>;

const SHEETS: Readonly<Record<ReportStepKind, StepSheet>> = { ...OFFICE_SHEETS, ...COUNTY_SHEETS };

/** The form of a step. */
export function sheetOf(kind: ReportStepKind): StepSheet {
  return SHEETS[kind];
}

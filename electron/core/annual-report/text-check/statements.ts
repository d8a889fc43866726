// Which words of a report state which figure, as data: “收到申请N件” is 本年新收. `#` is the number.

import type { ReportTemplate } from '../document.ts';
import { columnFigureId } from '../figures.ts';
import type { FigureValues } from '../figure-values.ts';
import { formOf } from '../templates.ts';

/** What a sentence is about: numbers in 件 mean other things in each. */
export type Topic = 'requests' | 'outcomes' | 'remedies' | 'fees' | 'hotline' | 'anything';

export interface Statement {
  readonly topic: Topic;
  /** One group: the number. */
  readonly words: RegExp;
  readonly figure: string;
  /** What the number is called in a message. */
  readonly name: string;
  /** Whether the figure stands in a table of the report, or can be read in one (K9). */
  readonly inTable: boolean;
}

/** Up to where a number still belongs to the words before it. */
const NEAR = String.raw`[^，。；、\d]`;
const NUMBER = String.raw`(\d+(?:\.\d+)?)`;

type Row = readonly [words: string, figure: string, name: string];

function statements(topic: Topic, unit: string, rows: readonly Row[], inTable = true): Statement[] {
  return rows.map(([words, figure, name]) => ({
    ...{ topic, figure, name, inTable },
    words: pattern(words.includes('#') ? words : `${words}${NEAR}{0,20}#(?:${unit})`),
  }));
}

function pattern(words: string): RegExp {
  return new RegExp(words.replace('#', String.raw`${NUMBER}\s*`), 'gu');
}

const ABOUT_REQUESTS = statements('requests', '件', [
  ['收办', 'requests.handled', '本年新收加上年结转'],
  ['(?:收到|接到|接收|新收|受理)(?!和处理)', 'requests.received', '本年新收'],
  ['上(?:一)?年(?:度)?结转', 'requests.carriedIn', '上年结转'],
  ['结转(?:至|到)?下(?:一)?年(?:度)?', 'requests.open', '结转下年度'],
  ['(?<!按[时期])办结', 'requests.closed', '办理结果总计'],
]);

/** Said of nothing else in a paragraph about requests, also where the sentence doesn't name them. */
const ABOUT_OUTCOMES = statements('outcomes', '件', [
  ['予以公开(?:和|、)部分公开', 'requests.disclosed', '予以公开和部分公开'],
  ['(?<!不)予以公开(?!和|、)', 'table3.C1.total', '予以公开'],
  ['(?<!和|、)部分公开', 'table3.C2.total', '部分公开'],
  ['不予公开', 'requests.refused', '不予公开'],
  ['无法提供', 'requests.unavailable', '无法提供'],
  ['不予处理', 'requests.notProcessed', '不予处理'],
  ['其他处理', 'requests.otherwise', '其他处理'],
]);

/** 行政复议结果维持1件 is a part of all of them. */
const RESULT = String.raw`[^，。；、\d]{0,20}(?:维持|纠正|撤销|变更|其他结果|尚未审结|驳回|终止)`;

const ABOUT_REMEDIES = statements('remedies', '件', [
  [`行政复议(?!${RESULT})`, 'remedies.reconsiderations', '行政复议'],
  [`行政诉讼(?!${RESULT})`, 'remedies.lawsuits', '行政诉讼'],
]);

const ABOUT_FEES = [
  ...statements('fees', '件', [['收费通知', 'fees.notices', '收费通知']]),
  ...statements('fees', '元', [
    ['收费通知[^。；]{0,16}?总?金额', 'fees.noticed', '收费通知总金额'],
    ['(?:实际收取|实收)', 'fees.amount', '实收信息处理费'],
  ]),
];

const ABOUT_HOTLINE = statements(
  'hotline',
  '条|件',
  [
    ['(?:受理|接收|收到|接到)[“”"]?(?:12345)?[“”"]?', 'hotline.received', '热线受理'],
    ['(?<!按[时期]|按期限|按时限)办结', 'hotline.closed', '热线办结'],
    ['按[时期](?:限)?办结', 'hotline.onTime', '热线按时办结'],
  ],
  false,
);

const ABOUT_REGISTERS = statements(
  'anything',
  '',
  [
    [
      '(?:发布|公开)(?:各类)?(?:政务|政府)?信息[^，。；、\\d更]{0,4}#(?:篇|条|件)',
      'publications.total',
      '发布',
    ],
    [
      '更新(?:完善)?(?:各类|相关|政务|政府)?信息[^，。；、\\d]{0,4}#(?:篇|条|件)',
      'publications.updated',
      '更新信息',
    ],
    ['测评和(?:社会)?评议[^，。；、\\d]{0,6}#次', 'surveys.rounds', '测评评议'],
    ['#次[^，。；、\\d]{0,6}测评和(?:社会)?评议', 'surveys.rounds', '测评评议'],
    ['满意度测评[^，。；、和\\d]{0,6}#次', 'surveys.satisfaction', '群众满意度测评'],
    ['#次[^，。；、和\\d]{0,6}满意度测评(?!和)', 'surveys.satisfaction', '群众满意度测评'],
    ['(?<!测评和)社会评议[^，。；、\\d]{0,6}#次', 'surveys.socialReviews', '社会评议'],
    ['#次[^，。；、和\\d]{0,6}社会评议', 'surveys.socialReviews', '社会评议'],
    ['集中宣传[^，。；、\\d]{0,6}#次', 'activities.campaign', '集中宣传'],
    ['#次集中宣传', 'activities.campaign', '集中宣传'],
    ['业务培训[^，。；、\\d]{0,6}#[次期]', 'activities.training', '业务培训'],
    ['#[次期]业务培训', 'activities.training', '业务培训'],
    ['查阅(?:场所|点)[^，。；、\\d]{0,6}#[处个]', 'readingPlaces', '查阅场所'],
    ['#[处个](?:政府)?(?:信息)?查阅(?:场所|点)', 'readingPlaces', '查阅场所'],
    ['由#名(?:工作)?人员', 'staff.onDuty', '工作人员'],
    ['现行[^，。；、\\d]{0,8}制度#项', 'institutions', '工作制度'],
    ['#个试点领域', 'domains.total', '试点领域'],
  ],
  false,
);

const TABLE_2: Readonly<Record<'form-2019' | 'form-2021', readonly Row[]>> = {
  'form-2019': [
    ['(?:新)?制作(?:的)?规范性文件', 'table2.normative.made', '规范性文件本年新制作'],
    ['(?<!对外)公开(?:的)?规范性文件', 'table2.normative.disclosed', '规范性文件本年新公开'],
  ],
  'form-2021': [
    [
      '(?:制发|制定|印发|出台)(?:的)?(?:行政)?规范性文件',
      'table2.normative.issued',
      '行政规范性文件本年制发',
    ],
    ['废止(?:的)?(?:行政)?规范性文件', 'table2.normative.repealed', '行政规范性文件本年废止'],
    ['现行有效(?:的)?(?:行政)?规范性文件', 'table2.normative.inForce', '行政规范性文件现行有效'],
  ],
};

/** The decisions that both forms count. */
const DECISIONS: readonly Row[] = [
  ['行政许可(?:处理)?决定', 'table2.licence.decisions', '行政许可处理决定'],
  ['行政处罚(?:处理)?决定', 'table2.penalty.decisions', '行政处罚处理决定'],
  ['行政强制(?:处理)?决定', 'table2.coercion.decisions', '行政强制处理决定'],
];

/** The statements that a report of this year and template can make. */
export function statementsOf(
  template: ReportTemplate,
  year: number,
  figures: FigureValues,
): readonly Statement[] {
  return [
    ...ABOUT_REQUESTS,
    ...ABOUT_OUTCOMES,
    ...ABOUT_REMEDIES,
    ...ABOUT_FEES,
    ...ABOUT_HOTLINE,
    ...ABOUT_REGISTERS,
    ...statements('anything', '件', [...TABLE_2[formOf(template, year)], ...DECISIONS]),
    ...columnStatements(figures),
  ];
}

/** 通知公告3条: the office's own columns by their names. */
function columnStatements(figures: FigureValues): Statement[] {
  const prefix = columnFigureId(0).slice(0, -1);
  return [...figures.values()]
    .filter(({ id }) => id.startsWith(prefix))
    .flatMap(({ id, label }) => {
      const name = label.slice(label.indexOf('·') + 1);
      const words = `${escaped(name)}(?:栏目|信息|类)?#(?:条|篇|件)`;
      return statements('anything', '', [[words, id, `${name}栏目`]], false);
    });
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/#-]/gu, String.raw`\$&`);
}

// 各单位: one row for each organ, with what it handed in and its main numbers.

import type { StatutoryForm } from '../../core/annual-report/document.ts';
import type { ItemSheet } from '../../core/annual-report/item-sheet.ts';
import { statutoryFigures } from '../../core/annual-report/statutory-figures.ts';
import { table2FigureId } from '../../core/annual-report/table2-form.ts';
import type { OrganState } from '../../core/roll-up/refusals.ts';
import type { OrganRow, RollUp } from '../../core/roll-up/roll-up.ts';
import { versionName } from '../../core/submissions/package-names.ts';

/** Whether an organ's numbers are in the sums, and why not. */
export const ORGAN_STATE_NAMES = {
  merged: '已计入',
  missing: '未计入：没有报送',
  damaged: '未计入：报送包损坏',
  draft: '未计入：草稿',
  conflict: '未计入：同一版内容不同',
  'other-form': '未计入：用错格式',
  unbalanced: '未计入：表不平',
  'other-year': '未计入：不是这一年度',
} as const satisfies Record<OrganState, string>;

interface MainNumber {
  readonly title: string;
  /** The figures that are added up in it. */
  readonly figures: readonly string[];
}

const NORMATIVE: Readonly<Record<StatutoryForm, MainNumber>> = {
  'form-2019': { title: '新制作规范性文件', figures: [table2FigureId('normative', 'made')] },
  'form-2021': { title: '制发规范性文件', figures: [table2FigureId('normative', 'issued')] },
};

function mainNumbers(form: StatutoryForm): readonly MainNumber[] {
  const decided = (line: string): string[] => [table2FigureId(line, 'decisions')];
  const table3 = (line: string): string[] => [`table3.${line}.total`];
  return [
    NORMATIVE[form],
    { title: '行政许可', figures: decided('licence') },
    { title: '行政处罚', figures: decided('penalty') },
    { title: '行政强制', figures: decided('coercion') },
    { title: '新收申请', figures: table3('A') },
    { title: '上年结转', figures: table3('B') },
    { title: '办理结果', figures: table3('C7') },
    { title: '结转下年', figures: table3('D') },
    { title: '行政复议', figures: ['table4.reconsideration.total'] },
    {
      title: '行政诉讼',
      figures: ['table4.litigation-direct.total', 'table4.litigation-after-reconsideration.total'],
    },
  ];
}

/** The organs in their order, and the sums of those that are counted. */
export function organSheet({ organs, form, figures }: RollUp): ItemSheet {
  const numbers = mainNumbers(form);
  const ids = statutoryFigures(form).map(({ id }) => id);
  const places = numbers.map((number) => number.figures.map((id) => ids.indexOf(id)));
  const totals = numbers.map((number) =>
    number.figures.reduce((sum, id) => sum + (figures.get(id)?.value ?? 0), 0),
  );
  const head = [
    ...[column('序号', 6), column('单位', 28), column('汇总', 22)],
    ...[column('版本', 8), column('报送包短码', 16)],
    ...['成文日期', '定稿日期', '打包日期'].map((title) => column(title, 11)),
  ];
  return {
    name: '各单位',
    columns: [...head, ...numbers.map(({ title }) => column(title, 7)), column('备注', 22)],
    rows: [
      ...organs.map((organ, at) => [at + 1, ...organCells(organ, places)]),
      [
        '',
        '合计（已计入的单位）',
        ...Array.from({ length: head.length - 2 }, () => ''),
        ...totals,
        '',
      ],
    ],
  };
}

const column = (title: string, width: number) => ({ title, width });

function organCells(
  { label, state, package: own }: OrganRow,
  places: readonly (readonly number[])[],
): (string | number)[] {
  const head = [label, ORGAN_STATE_NAMES[state]];
  if (own === null) return [...head, ...Array.from({ length: 5 + places.length + 1 }, () => '')];
  const { version, values, carriedOverReason: reason, ...facts } = own.facts;
  const dates = [facts.signedOn, facts.frozenOn, facts.madeOn];
  return [
    ...[...head, versionName(version), own.shortCode ?? ''],
    ...dates.map((date) => date ?? ''),
    // What is not in the sums is left out, so that a column adds up to its foot.
    ...places.map((at) => (state === 'merged' ? sumOf(at, values) : '')),
    reason === null ? '' : `上年结转与上年度报告不一致，已签字：${reason}`,
  ];
}

function sumOf(places: readonly number[], values: readonly number[]): number {
  return places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
}

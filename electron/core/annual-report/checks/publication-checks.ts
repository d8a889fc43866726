// K6, K7, K12, K13: table 二, its year before, and the columns of the register.

import type { Equation } from '../check-results.ts';
import { figureOf } from '../figure-values.ts';
import { columnFigureId } from '../figures.ts';
import { yearEndItemsId } from '../earlier-report.ts';
import type { LastYear } from '../last-year.ts';
import { TABLE2_FORMS, table2FigureId } from '../table2-form.ts';
import { comparison, figureEvidence, sum } from './check.ts';
import type { Check, CheckSources } from './check.ts';

export const PUBLICATION_CHECKS: readonly Check[] = [
  {
    id: 'K6',
    level: 'warning',
    title: '表二：现行有效件数 = 上年现行有效件数 + 本年制发 - 本年废止',
    mend: 'earlier-report',
    form: 'form-2021',
    equations: documentsInForceFollow,
  },
  {
    id: 'K7',
    level: 'warning',
    title: '表二：上一年项目数量与上年度报告衔接，本年新公开不多于对外公开总数',
    mend: 'earlier-report',
    form: 'form-2019',
    equations: (sources) => [...itemsFollow(sources), ...disclosedAreOpen(sources)],
  },
  {
    id: 'K12',
    level: 'error',
    title: '各栏目发布数之和 = 发布总数',
    mend: 'publications',
    equations: columnCountsAddUp,
  },
  {
    id: 'K13',
    level: 'error',
    title: '表二：乡镇没有规章制定权，“规章”一行应为 0',
    mend: 'yearly-figures',
    equations: townshipHasNoRules,
  },
];

/** What the report of the year before said, else what the ledger knows of that year. */
function known({ counted, reported }: LastYear, id: string): number | undefined {
  return reported.get(id)?.value ?? counted.get(id);
}

function documentsInForceFollow({ figures, form, lastYear }: CheckSources): Equation[] {
  const [documents] = TABLE2_FORMS[form];
  return (documents?.lines ?? []).map(({ key, name }) => {
    const id = (column: string): string => table2FigureId(key, column);
    const value = (column: string): number => figureOf(figures, id(column)).value;
    const before = known(lastYear, id('inForce')) ?? 0;
    const due = before + value('issued') - value('repealed');
    const text =
      `${name}：${lastYear.year} 年末 ${before} + 制发 ${value('issued')} - 废止 ` +
      `${value('repealed')} = ${due}，现行有效 ${value('inForce')}`;
    const evidence = ['issued', 'repealed', 'inForce'].map((column) =>
      figureEvidence(figures, id(column)),
    );
    return comparison(text, value('inForce'), due, evidence);
  });
}

/** A line is compared only where something is known of the year before. */
function itemsFollow({ figures, form, lastYear }: CheckSources): Equation[] {
  const lines = TABLE2_FORMS[form]
    .filter(({ columns }) => columns.some(({ key }) => key === 'previous'))
    .flatMap((block) => block.lines);
  return lines.flatMap(({ key, name }) => {
    const due = itemsAtYearEnd(lastYear, key);
    if (due === undefined) return [];
    const id = table2FigureId(key, 'previous');
    const now = figureOf(figures, id).value;
    const text = `${name}：上一年项目数量 ${now}，${lastYear.year} 年末应有 ${due}`;
    return [comparison(text, now, due, [figureEvidence(figures, id)])];
  });
}

function itemsAtYearEnd(lastYear: LastYear, line: string): number | undefined {
  const typed = lastYear.reported.get(yearEndItemsId(line));
  if (typed) return typed.value;
  const entered = ['previous', 'change'].map((column) =>
    lastYear.counted.get(table2FigureId(line, column)),
  );
  if (entered.every((value) => value === undefined)) return undefined;
  return sum(entered.map((value) => value ?? 0));
}

function disclosedAreOpen({ figures, form }: CheckSources): Equation[] {
  const [documents] = TABLE2_FORMS[form];
  return (documents?.lines ?? []).map(({ key, name }) => {
    const ids = [table2FigureId(key, 'disclosed'), table2FigureId(key, 'open')] as const;
    const [disclosed, open] = ids.map((id) => figureOf(figures, id).value) as [number, number];
    const text = `${name}：本年新公开 ${disclosed}，对外公开总数 ${open}`;
    const evidence = ids.map((id) => figureEvidence(figures, id));
    return { ...comparison(text, disclosed, open, evidence), holds: disclosed <= open };
  });
}

function columnCountsAddUp({ figures, columns }: CheckSources): Equation[] {
  const left = sum(columns.map(({ id }) => figureOf(figures, columnFigureId(id)).value));
  const right = figureOf(figures, 'publications.total').value;
  const text = `各栏目之和 ${left}，发布总数 ${right}`;
  return [comparison(text, left, right, [figureEvidence(figures, 'publications.total')])];
}

function townshipHasNoRules({ figures, form, isTownship }: CheckSources): Equation[] {
  if (!isTownship) return [];
  const [documents] = TABLE2_FORMS[form];
  return (documents?.columns ?? []).map(({ key, name }) => {
    const id = table2FigureId('rules', key);
    const left = figureOf(figures, id).value;
    return comparison(`规章·${name}：${left}，应为 0`, left, 0, [figureEvidence(figures, id)]);
  });
}

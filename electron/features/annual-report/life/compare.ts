// Two versions of a report held against each other, cell by cell and sentence by sentence.

import { diffArrays } from 'diff';
import type {
  CellDifference,
  SentenceDifference,
  VersionDifference,
} from '../../../core/annual-report/life/compare-versions.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import type { ReportDocument } from '../../../core/annual-report/document.ts';

/** What a version is called: 2020 年度第 1 版（2021-01-20 定稿）. */
export function versionName({ year, version, frozenOn }: PrintedReport): string {
  return version === 0
    ? `${year} 年度现在的稿子`
    : `${year} 年度第 ${version} 版（${frozenOn ?? ''} 定稿）`;
}

/** The differences from the earlier to the later one. */
export function compareVersions(earlier: PrintedReport, later: PrintedReport): VersionDifference {
  const cells = comparedCells(earlier, later);
  return {
    earlier: versionName(earlier),
    later: versionName(later),
    cells: cells.filter((cell) => cell.earlier !== cell.later),
    compared: cells.length,
    sentences: comparedSentences(earlier.document, later.document),
  };
}

interface Cell {
  readonly table: string;
  readonly label: string;
  readonly text: string;
}

/** Every figure cell of the three statutory tables, by its figure. */
function cellsOf({ tables, figures }: PrintedReport): ReadonlyMap<string, Cell> {
  const labels = new Map(figures.map(({ id, label }) => [id, label]));
  return new Map(
    tables.flatMap(({ title, rows }) =>
      rows.flat().flatMap((cell): [string, Cell][] => {
        if (cell.kind !== 'figure') return [];
        const label = labels.get(cell.figure) ?? cell.figure;
        return [[cell.figure, { table: title, label, text: cell.text }]];
      }),
    ),
  );
}

function comparedCells(earlier: PrintedReport, later: PrintedReport): readonly CellDifference[] {
  const before = cellsOf(earlier);
  const after = cellsOf(later);
  // What both have is named as the later one names it; its place is that of the earlier one.
  return [...new Map([...before, ...after])].map(([figure, { table, label }]) => ({
    ...{ figure, table, label },
    earlier: before.get(figure)?.text ?? null,
    later: after.get(figure)?.text ?? null,
  }));
}

interface Sentence {
  readonly heading: string;
  readonly text: string;
}

/** The sentences of the text with the heading above each; a heading is a sentence of its own. */
function sentencesOf({ blocks, signedOn }: ReportDocument): readonly Sentence[] {
  let heading = '';
  const text = blocks.flatMap((block): Sentence[] => {
    if (block.kind === 'table') return [];
    if (block.kind === 'heading') {
      heading = block.text;
      return [{ heading, text: block.text }];
    }
    return block.spans
      .map((span) => span.text)
      .join('')
      .split(/(?<=[。；！？])/u)
      .filter((sentence) => sentence.trim() !== '')
      .map((sentence) => ({ heading, text: sentence }));
  });
  return [...text, { heading: '落款', text: `成文日期：${signedOn ?? '未填'}` }];
}

function comparedSentences(earlier: ReportDocument, later: ReportDocument): SentenceDifference[] {
  const changes = diffArrays([...sentencesOf(earlier)], [...sentencesOf(later)], {
    comparator: (a, b) => a.text === b.text,
  });
  return changes.flatMap(({ added, removed, value }) =>
    value.map((sentence) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      ...sentence,
    })),
  );
}

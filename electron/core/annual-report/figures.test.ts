import { describe, expect, it } from 'vitest';
import { printFigure, ratio } from './figure-values.ts';
import { ENTERED_FIGURES, figureCatalogue } from './figures.ts';
import { SAMPLE_COLUMNS } from './testing/sample-year.ts';

describe('the register of figures', () => {
  const catalogue = figureCatalogue(SAMPLE_COLUMNS);

  it('gives every figure one id and one name', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ label }) => label)).size).toBe(catalogue.length);
  });

  it('has no name that would break a token', () => {
    expect(catalogue.filter(({ label }) => /[⟦⟧]/u.test(label))).toEqual([]);
  });

  it('holds the 161 cells of table 三, the 15 of table 四 and the 22 of table 二', () => {
    const size = (group: string) => catalogue.filter((figure) => figure.group === group).length;
    expect([size('table3'), size('table4'), size('table2')]).toEqual([161, 15, 22]);
  });

  it('follows the columns of the office', () => {
    const byColumn = catalogue.filter(({ group }) => group === 'columns');
    expect(byColumn.map(({ label }) => label)).toEqual(['栏目·通知公告', '栏目·工作动态']);
  });

  it('lets the office type in what no register yields, and nothing that one does', () => {
    const ids = ENTERED_FIGURES.map(({ id }) => id);
    expect(ids).toContain('table2.licence.decisions');
    expect(ids).toContain('fees.amount');
    expect(ids).not.toContain('table2.normative.made');
    expect(ids).not.toContain('publications.total');
  });
});

describe('a printed value', () => {
  it.each([
    ['counted', 166, '166'],
    ['entered', -8, '-8'],
    ['ratio', 98.796, '98.8%'],
    ['ratio', 100, '100%'],
    ['entered-money', 25_100_000, '251000'],
    ['entered-money', 223_050, '2230.5'],
  ] as const)('%s %d is printed %s', (nature, value, text) => {
    expect(printFigure(nature, value)).toBe(text);
  });

  it('calls nothing late when there was nothing', () => {
    expect(ratio(0, 0)).toBe(100);
    expect(ratio(1, 2)).toBe(50);
  });
});

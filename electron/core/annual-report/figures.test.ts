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

  it.each([
    ['form-2019', [161, 15, 22]],
    ['form-2021', [175, 15, 10]],
  ] as const)('holds the cells of tables 三, 四 and 二 of %s', (form, sizes) => {
    const size = (group: string) =>
      catalogue.filter((figure) => figure.group === group && [null, form].includes(figure.form))
        .length;
    expect([size('table3'), size('table4'), size('table2')]).toEqual(sizes);
  });

  it('follows the columns of the office', () => {
    const byColumn = catalogue.filter(({ group }) => group === 'columns');
    expect(byColumn.map(({ label }) => label)).toEqual(['栏目·通知公告', '栏目·工作动态']);
  });

  it('lets the office type in what no register yields, and nothing that one does', () => {
    const ids = ENTERED_FIGURES.map(({ id }) => id);
    expect(ids).toContain('table2.licence.decisions');
    expect(ids).toContain('table2.charge.amount');
    expect(ids).not.toContain('fees.amount');
    expect(ids).not.toContain('table2.normative.inForce');
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
    ['counted-money', 1, '0.01'],
  ] as const)('%s %d is printed %s', (nature, value, text) => {
    expect(printFigure(nature, value)).toBe(text);
  });

  it('calls nothing late when there was nothing', () => {
    expect(ratio(0, 0)).toBe(100);
    expect(ratio(1, 2)).toBe(50);
  });
});

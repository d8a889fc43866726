import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatutoryForm } from './document.ts';
import type { OutcomeLine, Table3Line } from './outcome-lines.ts';
import { FORM_LINES, OUTCOME_LINES, TABLE3_LINES } from './outcome-lines.ts';
import { reasonOnLine } from './request-reasons.ts';
import type { RequestFact, Table3Column } from './statistics.ts';
import { APPLICANT_COLUMNS, countRequests, countsInCell, TABLE3_COLUMNS } from './statistics.ts';
import { SUQIAN_2024 } from './testing/sample-year.ts';

function request(
  receivedOn: string,
  closedOn: string | null = null,
  outcomeLine: OutcomeLine | null = closedOn === null ? null : 'C1',
): RequestFact {
  return { applicantColumn: 'natural-person', receivedOn, closedOn, outcomeLine };
}

/** The lines of the 总计 column that are not zero. */
function linesOf(facts: readonly RequestFact[], year = 2020): Partial<Record<Table3Line, number>> {
  const table = countRequests(facts, year);
  return Object.fromEntries(
    TABLE3_LINES.map((line) => [line, table[line].total] as const).filter(([, n]) => n > 0),
  );
}

describe('table 三', () => {
  it('is all zeros in a year without requests', () => {
    expect(linesOf([])).toEqual({});
  });

  it.each<[string, RequestFact, Partial<Record<Table3Line, number>>]>([
    [
      'received and closed in the year',
      request('2020-03-01', '2020-03-20'),
      { A: 1, C1: 1, C7: 1 },
    ],
    ['received in the year, still open', request('2020-12-20'), { A: 1, D: 1 }],
    ['received on the last day', request('2020-12-31', '2021-01-04'), { A: 1, D: 1 }],
    ['carried in and closed', request('2019-12-31', '2020-01-01'), { B: 1, C1: 1, C7: 1 }],
    ['carried in and still open', request('2018-06-01'), { B: 1, D: 1 }],
    ['closed on the last day', request('2020-12-01', '2020-12-31'), { A: 1, C1: 1, C7: 1 }],
    ['closed in the year before', request('2019-02-01', '2019-12-31'), {}],
    ['received in the year after', request('2021-01-01'), {}],
    ['partly disclosed', request('2020-02-01', '2020-03-01', 'C2'), { A: 1, C2: 1, C7: 1 }],
    ['not paid for', request('2020-02-01', '2020-03-01', 'C62'), { A: 1, C6: 1, C62: 1, C7: 1 }],
    ['withdrawn', request('2020-02-01', '2020-03-01', 'C63'), { A: 1, C6: 1, C63: 1, C7: 1 }],
  ])('counts a request %s on its lines', (_, fact, lines) => {
    expect(linesOf([fact])).toEqual(lines);
  });

  it.each(APPLICANT_COLUMNS)('counts an applicant of kind %s in that column and the total', (c) => {
    const { A } = countRequests([{ ...request('2020-05-01'), applicantColumn: c }], 2020);
    const counted = TABLE3_COLUMNS.filter((column) => A[column] === 1);
    expect(counted).toEqual([c, 'total']);
  });

  it('reproduces a real city report whose lines are known (宿迁市 2024)', () => {
    const closed = OUTCOME_LINES.flatMap((line) =>
      Array.from({ length: SUQIAN_2024[line] }, () => line),
    );
    const facts = [
      ...closed.map((line, at) =>
        request(at < 121 ? '2023-12-01' : '2024-02-01', '2024-06-01', line),
      ),
      ...Array.from({ length: 125 }, () => request('2024-12-30')),
    ];
    const table = countRequests(facts, 2024);
    const published = Object.keys(SUQIAN_2024) as (keyof typeof SUQIAN_2024)[];
    expect(Object.fromEntries(published.map((line) => [line, table[line].total]))).toEqual(
      SUQIAN_2024,
    );
    expect(table.C6.total).toBe(77 + 38 + 354);
    expect(table.A.total + table.B.total).toBe(table.C7.total + table.D.total);
  });
});

describe('why a request counts', () => {
  const carried = request('2020-12-10', '2021-01-08', 'C61');

  it.each<[Table3Line, string]>([
    ['A', '2020-12-10 收到 → 本年新收'],
    ['B', '2020-12-10 收到，2021-01-08 办结 → 上年结转'],
    ['C61', '2020-12-10 收到，2021-01-08 办结，逾期不补正 → 本年度办理结果'],
    ['D', '2020-12-10 收到，2021-01-08 办结 → 结转下年度'],
  ])('on line %s is said with its dates', (line, reason) => {
    expect(reasonOnLine(carried, line)).toBe(reason);
  });

  it('is said of one that is still open', () => {
    expect(reasonOnLine(request('2020-12-10'), 'D')).toBe('2020-12-10 收到，没有办结 → 结转下年度');
  });
});

const day = fc
  .integer({ min: 0, max: 4 * 366 })
  .map((n) => new Date(Date.UTC(2018, 6, 1) + n * 86_400_000).toISOString().slice(0, 10));

const fact: fc.Arbitrary<RequestFact> = fc
  .record({
    applicantColumn: fc.constantFrom(...APPLICANT_COLUMNS),
    days: fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((days) => days.toSorted()),
    outcomeLine: fc.option(fc.constantFrom(...OUTCOME_LINES)),
  })
  .map(({ applicantColumn, days: [receivedOn = '', closed = ''], outcomeLine }) => ({
    applicantColumn,
    receivedOn,
    closedOn: outcomeLine === null ? null : closed,
    outcomeLine,
  }));

const LEAVES = StatutoryForm.options.map((form) =>
  FORM_LINES[form].filter((line) => line.startsWith('C') && line !== 'C7'),
);

describe('any ledger of requests', () => {
  const holdsFor = (
    check: (table: ReturnType<typeof countRequests>, facts: readonly RequestFact[]) => void,
  ): void => {
    fc.assert(
      fc.property(
        fc.array(fact, { maxLength: 60 }),
        fc.constantFrom(2019, 2020, 2021),
        (facts, y) => check(countRequests(facts, y), facts),
      ),
    );
  };

  it('keeps K1: new + carried in = closed + carried out, in every column', () => {
    holdsFor(({ A, B, C7, D }) => {
      for (const c of TABLE3_COLUMNS) expect(A[c] + B[c]).toBe(C7[c] + D[c]);
    });
  });

  it('keeps K2: the outcomes of each form add up to their total, in every column', () => {
    holdsFor((table) => {
      for (const leaves of LEAVES) {
        for (const c of TABLE3_COLUMNS) {
          expect(leaves.reduce((sum, line) => sum + table[line][c], 0)).toBe(table.C7[c]);
        }
      }
    });
  });

  it('keeps K3: the columns add up to the total, on every line', () => {
    holdsFor((table) => {
      for (const line of TABLE3_LINES) {
        const sum = APPLICANT_COLUMNS.reduce((total, c) => total + table[line][c], 0);
        expect(sum).toBe(table[line].total);
      }
    });
  });

  it('keeps K4: what one year carries out, the next carries in', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), (facts) => {
        expect(countRequests(facts, 2020).B).toEqual(countRequests(facts, 2019).D);
      }),
    );
  });

  it('counts in each cell exactly the requests behind it', () => {
    fc.assert(
      fc.property(
        fc.array(fact, { maxLength: 30 }),
        fc.constantFrom(...TABLE3_LINES),
        fc.constantFrom<Table3Column>(...TABLE3_COLUMNS),
        (facts, line, column) => {
          const behind = facts.filter((one) => countsInCell(one, { line, column }, 2020));
          expect(countRequests(facts, 2020)[line][column]).toBe(behind.length);
        },
      ),
    );
  });
});

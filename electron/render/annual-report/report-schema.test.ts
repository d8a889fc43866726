// What is published for the county's IT staff: the schema and the page that explains it.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { statutoryTables } from '../../core/annual-report/build-document.ts';
import { ReportCell } from '../../core/annual-report/document.ts';
import { figureCatalogue } from '../../core/annual-report/figures.ts';
import { sampleFigures } from '../../core/annual-report/testing/sample-year.ts';
import { FORM_2021_REPORT } from './golden/form-2021.ts';
import { PRINTED_REPORTS, printedReport } from './golden/printed.ts';
import { renderJson } from './json.ts';
import { ReportFile } from './report-file.ts';
import { reportSchemaText } from './report-schema.ts';

const docs = path.resolve(import.meta.dirname, '../../../docs');
const published = readFileSync(path.join(docs, 'annual-report.schema.json'), 'utf8');
const page = readFileSync(path.join(docs, 'annual-report-json.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, block = '']) => block,
  );

const Schema = z.record(z.string(), z.unknown());
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
  Schema.parse(JSON.parse(published)),
);

test('the published schema is that of the model: node build/tools/report-schema.ts writes it', () => {
  expect(published).toBe(reportSchemaText());
});

test.each(PRINTED_REPORTS)('the file of %s keeps to the published schema', (_name, printed) => {
  validate(JSON.parse(renderJson(printed)));
  expect(validate.errors).toBeNull();
});

test.each([
  ['a table less', (file: ReportFile) => ({ ...file, tables: file.tables.slice(1) })],
  ['another version', (file: ReportFile) => ({ ...file, version: 1 })],
  ['a field more', (file: ReportFile) => ({ ...file, extra: 1 })],
  ['a field less', (file: ReportFile) => ({ ...file, signer: undefined })],
  ['a day that is none', (file: ReportFile) => ({ ...file, dueOn: '31 January' })],
  ['a number as text', (file: ReportFile) => ({ ...file, year: '2024' })],
])('the published schema refuses %s', (_what, change) => {
  const file = ReportFile.parse(JSON.parse(renderJson(printedReport(FORM_2021_REPORT))));
  expect(validate(change(file))).toBe(false);
});

test('the page’s examples are parts of such a file', () => {
  const [head = '', figures = '', cells = '', ...others] = blocks('json');
  expect(others).toEqual([]);
  const fragment = ReportFile.partial();
  const values = sampleFigures({
    'table2.charge.amount': 223_000,
    'table3.A.natural-person': 3,
  });
  const tables = statutoryTables(values, 'form-2021');
  const report = printedReport(FORM_2021_REPORT, { figures: [...values.values()], tables });
  const made = ReportFile.parse(JSON.parse(renderJson(report)));
  expect(made).toMatchObject(fragment.parse(JSON.parse(head)));
  for (const figure of fragment.parse(JSON.parse(figures)).figures ?? []) {
    expect(made.figures).toContainEqual(figure);
  }
  for (const cell of z.array(ReportCell).parse(JSON.parse(cells))) {
    expect(made.tables.flatMap(({ rows }) => rows.flat())).toContainEqual(cell);
  }
});

test('the page explains every part of a figure’s code', () => {
  const codes = figureCatalogue([]).filter(({ id }) => /^table[234][.]/.test(id));
  const parts = new Set(codes.flatMap(({ id }) => id.split('.').slice(1)));
  expect([...parts].filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
  expect(Object.keys(ReportFile.shape).filter((key) => !page.includes(key))).toEqual([]);
});

const python = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;

test.skipIf(!python)(
  `the page’s program adds up the last final versions${python ? '' : ' (skipped: no python3)'}`,
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'county-'));
    mkdirSync(path.join(folder, '各乡镇'));
    const file = (organ: string, version: number, count: number) => {
      const values = sampleFigures({ 'table3.A.total': count });
      const printed = printedReport(
        { ...FORM_2021_REPORT, organ },
        {
          ...{ version, figures: [...values.values()] },
          tables: statutoryTables(values, 'form-2021'),
        },
      );
      writeFileSync(path.join(folder, '各乡镇', `${organ}${version}.json`), renderJson(printed));
    };
    file('甲乡', 1, 5);
    file('甲乡', 2, 6);
    file('乙乡', 1, 10);
    file('丙乡', 0, 100);
    writeFileSync(path.join(folder, '各乡镇', '包内清单.json'), '{"format":"other"}');
    const sums = execFileSync('python3', ['-c', blocks('python')[0] ?? ''], {
      ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } },
    });
    expect(sums).toContain('table3.A.total\t表三·本年新收·总计\t16\n');
  },
);

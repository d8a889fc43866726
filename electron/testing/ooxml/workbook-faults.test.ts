import { expect, test } from 'vitest';
import { printedReport } from '../../render/annual-report/golden/printed.ts';
import { FORM_2021_REPORT } from '../../render/annual-report/golden/form-2021.ts';
import { renderXlsx } from '../../render/annual-report/xlsx.ts';
import { repackZip } from '../../render/zip.ts';
import { workbookFaults } from './workbook-faults.ts';

test.each([
  ['a formula', /<v>257<\/v>/, '<f>1+1</f><v>257</v>', 'f is foreign'],
  [
    'margins before merged fields',
    /(<mergeCells.*<\/mergeCells>)(.*)(<pageMargins[^>]*>)/s,
    '$3$2$1',
    'mergeCells behind',
  ],
  [
    'merged fields that meet',
    /<mergeCell ref="([^"]*)"\/>/,
    '<mergeCell ref="$1"/><mergeCell ref="$1"/>',
    'two merged fields meet',
  ],
  ['a word that passes for a number', /(<c r="\w+" s="\d+"><v>)\d+/, '$1zero', 'zero is no number'],
] as const)('%s is found', async (_what, pattern, into, fault) => {
  const bytes = await repackZip(await renderXlsx(printedReport(FORM_2021_REPORT)), {
    'xl/worksheets/sheet2.xml': (xml) => {
      expect(xml).toMatch(pattern);
      return xml.replace(pattern, into);
    },
  });
  expect((await workbookFaults(bytes)).join('\n')).toContain(fault);
});

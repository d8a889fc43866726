// The five formats of the sample office's report: every cell of the three tables and every sentence of the text
// is the same in all of them. Six busy years are held against each other in busy-years.test.ts.

import { beforeAll, test } from 'vitest';
import type { ReportTemplate } from '../../../core/annual-report/document.ts';
import { buildSampleOffice } from '../../../sample/build-sample-office.ts';
import { letRootPrint } from '../../../testing/printed-page.ts';
import { expectSameCells, WITHOUT_PDF } from '../../../testing/same-cells.ts';
import { openTestDesk } from '../../../testing/test-desk.ts';

beforeAll(letRootPrint);

test.each<ReportTemplate>(['three-part', 'form-2019'])(
  `the sample office’s report in %s has the same words and cells in all five formats${WITHOUT_PDF}`,
  async (template) => {
    const sample = openTestDesk('2021-01-28', {}, 'sample');
    buildSampleOffice(sample, sample.setToday, '2021-01-28');
    await expectSameCells(sample.runCall('annualReport.printed', { year: 2020, template }));
  },
  120_000,
);

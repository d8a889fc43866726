import { expect, test } from 'vitest';
import { ExportFormat } from '../../core/annual-report/export-format.ts';
import { reportFileName } from './file-name.ts';
import { THREE_PART_REPORT } from './golden/three-part.ts';

test('the file is named after the organ, the year, the template and the format', () => {
  expect(reportFileName(THREE_PART_REPORT, 'docx')).toBe(
    '勐往乡人民政府2020年政府信息公开工作年度报告（三部分）.docx',
  );
  expect(reportFileName({ organ: '甲/乙', year: 2020, template: 'form-2019' }, 'pdf')).toBe(
    '甲_乙2020年政府信息公开工作年度报告（六部分）.pdf',
  );
});

test.each(ExportFormat.options)(
  'the longest organ leaves year, template and .%s in the name',
  (format) => {
    const name = reportFileName(
      { organ: '府'.repeat(100), year: 2024, template: 'form-2021' },
      format,
    );
    expect(name).toMatch(
      new RegExp(`^府{40}2024年政府信息公开工作年度报告（六部分）\\.${format}$`),
    );
    // ext4 holds 255 bytes.
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  },
);

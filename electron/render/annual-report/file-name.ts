// What a report's files are called.

import type { ReportDocument, ReportTemplate } from '../../core/annual-report/document.ts';
import type { ExportFormat } from '../../core/annual-report/export-format.ts';
import { safeFileName } from '../../core/files/limits.ts';

const TEMPLATE_NAMES: Readonly<Record<ReportTemplate, string>> = {
  'three-part': '三部分',
  'form-2019': '六部分',
  'form-2021': '六部分',
};

type Named = Pick<ReportDocument, 'organ' | 'year' | 'template'>;

// An organ's full name is at most 100 characters long; what tells the files apart must not be cut off.
const MOST_OF_ORGAN = 40;

/** 勐往乡人民政府2020年政府信息公开工作年度报告（三部分）.docx, as every system and every stick can hold it. */
export function reportFileName({ organ, year, template }: Named, format: ExportFormat): string {
  const office = organ.slice(0, MOST_OF_ORGAN);
  const name = `${office}${year}年政府信息公开工作年度报告（${TEMPLATE_NAMES[template]}）`;
  return safeFileName(`${name}.${format}`);
}

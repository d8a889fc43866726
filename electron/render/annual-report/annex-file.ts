// The annex of a report as a file beside the report's own.

import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import type { AnnexSource } from '../../core/annual-report/years/annex-charts.ts';
import { withProperties } from '../pdf/document-properties.ts';
import { reportFileName } from './file-name.ts';
import type { PrintToPdf } from './pdf.ts';
import { printableContent } from './printable-report.ts';
import type { MadeFile } from './report-files.ts';
import { dayOf } from './report-day.ts';

/**
 * 勐往乡人民政府2020年政府信息公开工作年度报告（三部分）（附件：数据图表）.pdf. The drawing library is loaded when
 * the first annex needs it.
 * @throws AppError 'file-problem' when it can't be printed here.
 */
export async function annexFile(
  printed: PrintedReport,
  source: AnnexSource,
  printToPdf: PrintToPdf,
): Promise<MadeFile> {
  const { renderAnnex, ANNEX_HEADING } = await import('./annex.ts');
  const content = printableContent(printed);
  const { document } = content;
  const pdf = await printToPdf(renderAnnex(content, source));
  return {
    name: reportFileName(document, 'pdf').replace(/\.pdf$/u, `（${ANNEX_HEADING}）.pdf`),
    content: await withProperties(pdf, {
      title: `${document.titleLines.join('')}${ANNEX_HEADING}`,
      organ: document.organ,
      day: dayOf(document),
    }),
  };
}

// The report as data: for the county's IT staff, who merge the reports of many organs, and to print it again
// later without the ledger. docs/annual-report-json.md explains it to them; docs/annual-report.schema.json is
// made of this model.

import * as z from 'zod';
import { CheckOverride, CheckResult } from '../../core/annual-report/check-results.ts';
import {
  ReportDocument,
  ReportTable,
  ReportTemplate,
  StatutoryForm,
} from '../../core/annual-report/document.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { ZeroArea } from '../../core/annual-report/life/zeros.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { PrintedFigure, allFigures } from './figures.ts';

/**
 * The format's name and version. Version 2 gives the statutory tables of every template, and whose report it
 * is and how far; a reader of version 1 found only what the text prints.
 */
export const REPORT_FILE_FORMAT = { format: 'gongkai-desk/annual-report', version: 2 } as const;

const Check = z.strictObject({
  ...CheckResult.pick({ id: true, title: true, level: true, passed: true }).shape,
  override: CheckOverride.nullable(),
});

const Zero = z.strictObject(
  ZeroArea.pick({ area: true, name: true, state: true, confirmed: true }).shape,
);

export const ReportFile = z
  .strictObject({
    format: z.literal(REPORT_FILE_FORMAT.format).describe('格式的名称'),
    version: z.literal(REPORT_FILE_FORMAT.version).describe('格式的版本；结构有变化时加一'),
    year: z.int().describe('报告年度'),
    state: z.enum(['草稿', '定稿']).describe('草稿还没有定稿，不作报送'),
    reportVersion: z.int().min(0).describe('第几版定稿；草稿为 0'),
    template: ReportTemplate.describe(
      '模板：three-part 三部分（乡镇叙述式）；form-2019、form-2021 六部分（国办格式）',
    ),
    form: StatutoryForm.describe(
      '三张表的格式：form-2019 为国办公开办函〔2019〕60号，form-2021 为国办公开办函〔2021〕30号',
    ),
    organ: z.string().describe('落款的机关'),
    office: z
      .strictObject({
        name: z.string().describe('机关全称'),
        county: z.string().describe('所在县（市、区）'),
        prefecture: z.string().describe('所在州（市）'),
        isTownship: z.boolean().describe('是不是乡镇人民政府（街道办事处）'),
      })
      .describe('哪个机关的报告'),
    signedOn: LocalDateField.nullable().describe('成文日期；没有确定时为 null'),
    reviewer: z.string().nullable().describe('审核人；还没有审核时为 null'),
    signer: z.string().nullable().describe('签发人；还没有签发时为 null'),
    frozenOn: LocalDateField.nullable().describe('定稿日期；草稿为 null'),
    dueOn: LocalDateField.describe('应当报送的日期'),
    document: ReportDocument.describe('报告正文，按印出的顺序'),
    tables: z
      .array(ReportTable)
      .length(3)
      .describe('表二、表三、表四，不论正文用哪个模板；rowSpan、colSpan 与印出的表格一致'),
    figures: z
      .array(PrintedFigure)
      .describe('报告印出的全部数字：先是文中的，后是表中的，每格一条'),
    checks: z.array(Check).describe('勾稽核对的结果'),
    zeros: z.array(Zero).describe('没有数据的事项及其零值确认'),
    exceptions: z.array(z.string()).describe('经说明理由的例外'),
  })
  .describe('政府信息公开工作年度报告（政务公开台账导出的数据文件）');
export type ReportFile = z.infer<typeof ReportFile>;

/** What the data file says; a frozen version says the same before and after it is handed in. */
export function reportFile(printed: PrintedReport): ReportFile {
  const { year, document, form, tables, office, reviewer, signer, frozenOn, dueOn } = printed;
  return {
    ...REPORT_FILE_FORMAT,
    year,
    state: printed.version > 0 ? '定稿' : '草稿',
    reportVersion: printed.version,
    ...{ template: document.template, form, organ: document.organ, office },
    ...{ signedOn: document.signedOn, reviewer, signer, frozenOn, dueOn },
    ...{ document, tables, figures: [...allFigures(printed)] },
    checks: printed.checks.map(({ id, title, level, passed, override }) => ({
      ...{ id, title, level, passed, override },
    })),
    zeros: printed.zeros.map(({ area, name, state, confirmed }) => ({
      ...{ area, name, state, confirmed },
    })),
    exceptions: printed.exceptions,
  };
}

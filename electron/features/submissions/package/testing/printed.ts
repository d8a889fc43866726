// A printed report with everything that a package tells about one, on the renderers' golden document.

import type { PrintedReport } from '../../../../core/annual-report/life/printed-report.ts';
import { printedReport } from '../../../../render/annual-report/golden/printed.ts';
import { THREE_PART_REPORT } from '../../../../render/annual-report/golden/three-part.ts';

const equation = (text: string, holds: boolean) => ({
  ...{ text, left: 1, right: holds ? 1 : 2, holds, evidence: [] },
});

/** Version 1: a check that was signed for, zeros, an open warning of the text check. */
export function signedReport(changes: Partial<PrintedReport> = {}): PrintedReport {
  return printedReport(THREE_PART_REPORT, {
    checks: [
      {
        ...{ id: 'K1', level: 'error', passed: true, mend: 'request-figures', overridable: false },
        title: '表三：本年新收 + 上年结转 = 办理结果总计 + 结转下年度',
        ...{ equations: [equation('自然人：新收 1', true)], override: null },
      },
      {
        ...{ id: 'K4', level: 'error', passed: false, mend: 'earlier-report', overridable: true },
        title: '表三：本年“上年结转” = 上年度报告“结转下年度继续办理”',
        equations: [equation('自然人：本年“上年结转” 1，上年度报告“结转下年度” 0', false)],
        override: { reason: '上年度报告漏计一件。', signer: '岩罕', signedOn: '2021-01-27' },
      },
    ],
    findings: [
      {
        ...{ rule: 'doubled-word', level: 'warning', block: 3, place: '一、总体情况 第2段' },
        ...{
          quote: '的的',
          message: '“的的”重复。',
          mend: 'narrative',
          origin: null,
          mark: null,
          fix: null,
        },
      },
    ],
    zeros: [
      ['requests', '依申请公开'],
      ['remedies', '行政复议、行政诉讼'],
      ['fees', '信息处理费'],
    ].map(([area = '', name = '']) => ({
      ...{ area, name, state: 'zero', facts: '新收 0 件，结转 0 件', figures: [] },
      confirmed: { signer: '岩罕', signedOn: '2021-01-27' },
    })),
    ...changes,
  });
}

/** The same before anybody signed it. */
export function draftReport(): PrintedReport {
  return signedReport({
    version: 0,
    state: 'drafting',
    frozenOn: null,
    signer: null,
    reviewer: null,
  });
}

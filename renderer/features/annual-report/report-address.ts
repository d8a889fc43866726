// The addresses of the report's pages: which template is looked at, and whose records are open.

import { useSearchParams } from 'react-router';
import * as z from 'zod';
import type { MendPlace } from '../../../electron/core/annual-report/check-results.ts';
import { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';

export interface ReportAddress {
  /** Undefined: the template that the office chose for the year. */
  readonly template: ReportTemplate | undefined;
  /** The figure whose records are shown. */
  readonly figure: string | undefined;
  /** The block that the editor opens at. */
  readonly block: string | undefined;
  /** The list that is open beside the page. */
  readonly side: ReportSideTab;
  readonly showTemplate: (template: ReportTemplate) => void;
  readonly showFigure: (figure: string | null) => void;
  readonly showSide: (side: ReportSideTab) => void;
}

/** The lists beside the page: cross-checks, text check, zeros, figures. */
export const ReportSideTab = z.enum(['checks', 'findings', 'zeros', 'figures']);
export type ReportSideTab = z.infer<typeof ReportSideTab>;

/** Reads and changes the address of the page. */
export function useReportAddress(): ReportAddress {
  const [params, setParams] = useSearchParams();
  const template = ReportTemplate.safeParse(params.get('template'));
  function change(name: string, value: string | null, options = {}): void {
    setParams((present) => {
      const next = new URLSearchParams(present);
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    }, options);
  }
  return {
    template: template.success ? template.data : undefined,
    figure: params.get('figure') ?? undefined,
    block: params.get('block') ?? undefined,
    side: ReportSideTab.safeParse(params.get('side')).data ?? 'checks',
    showTemplate: (chosen) => change('template', chosen),
    showFigure: (figure) => change('figure', figure),
    // Back leads to the page before, not through the lists.
    showSide: (side) => change('side', side, { replace: true }),
  };
}

/** The editor of a template's text, at a block of it. */
export function editorAddress(template: ReportTemplate, origin: Finding['origin'] = null): string {
  const block = origin === null ? '' : `&block=${origin.section}.${origin.index}`;
  return `/annual-report/narrative?template=${template}${block}`;
}

/** The report with one of the lists beside it open. */
export function sideAddress(side: ReportSideTab, template: ReportTemplate): string {
  return `/annual-report?template=${template}&side=${side}`;
}

/** Where a failed check or a finding is mended, and what its button says. */
export function mendAddress(
  mend: MendPlace,
  template: ReportTemplate,
  origin: Finding['origin'] = null,
): { readonly to: string; readonly label: string } {
  switch (mend) {
    case 'publications':
      return { to: '/publications?scope=counted', label: '去主动公开核对' };
    case 'request-figures':
      return {
        to: `/annual-report?template=${template}&figure=table3.C7.total`,
        label: '看申请记录',
      };
    case 'requests':
      return { to: '/requests', label: '去依申请公开核对' };
    case 'remedies':
      return { to: '/remedies', label: '去复议诉讼核对' };
    case 'earlier-report':
      return { to: '/annual-report/earlier', label: '去核对上年度报告数据' };
    case 'narrative':
      return { to: editorAddress(template, origin), label: '去改正文' };
    case 'yearly-figures':
      return { to: '/annual-report/yearly-figures', label: '去改年度数据' };
    case 'office':
      return { to: '/settings', label: '去填机关信息' };
  }
}

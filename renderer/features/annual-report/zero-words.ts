// The zeros of a report: what has to be confirmed, and where a number would be entered instead.

import type { FigureValue } from '../../../electron/core/annual-report/figure-values.ts';
import type { ZeroArea } from '../../../electron/core/annual-report/life/zeros.ts';

/** Whether nothing at all was counted or entered in an area, so that it can be confirmed as zero. */
export function isAllZero({ figures: ids }: ZeroArea, figures: readonly FigureValue[]): boolean {
  return figures.filter(({ id }) => ids.includes(id)).every(({ value }) => value === 0);
}

/** The sentence above the list. */
export function zeroSummary(zeros: readonly ZeroArea[]): string {
  const open = zeros.filter(({ state }) => state === 'unfilled').length;
  if (open === 0) return `${zeros.length} 个方面都有数据或者已经确认为零。`;
  return `${zeros.length} 个方面中有 ${open} 个没有数据，也没有人确认过。确实没有发生的，请签发人确认为零；漏填的，请补上。`;
}

/** What was counted, and who answers for it that it was nothing; what nobody filled in then counts as 0. */
export function zeroFacts({ facts, confirmed }: Pick<ZeroArea, 'facts' | 'confirmed'>): string {
  if (confirmed === null) return facts;
  const words = `${confirmed.signer} ${confirmed.signedOn} 签字确认为零`;
  return facts.includes('未填') ? `没有填写，按 0 计；${words}` : `${facts}；${words}`;
}

/** Where the records or numbers of an area are entered. */
export function zeroPlace(area: string): { readonly to: string; readonly label: string } {
  if (area.startsWith('table2.')) return YEARLY;
  return PLACES[area] ?? YEARLY;
}

const YEARLY = { to: '/annual-report/yearly-figures', label: '去填年度数据' } as const;

const PLACES: Readonly<Record<string, { readonly to: string; readonly label: string }>> = {
  publications: { to: '/publications', label: '去看主动公开' },
  requests: { to: '/requests/all', label: '去看依申请公开' },
  remedies: { to: '/remedies', label: '去看复议诉讼' },
  fees: { to: '/requests/all', label: '去看依申请公开' },
  hotline: { to: '/hotline', label: '去看热线转办' },
};

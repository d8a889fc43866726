// Where a reason that keeps the report from its next step is mended.

import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import type { LifeView } from './life-words.ts';
import { mendAddress, sideAddress } from './report-address.ts';

/** A page of the window, or the drawer 模板和日期 of this one. */
export type RefusalPlace =
  | { readonly kind: 'page'; readonly to: string; readonly label: string }
  | { readonly kind: 'setup'; readonly label: string };

type Sources = Pick<Overview, 'checks' | 'findings' | 'template'> & Pick<LifeView, 'zeros'>;

/** Finds the check, the finding or the area that a reason is about; null when it is about none. */
export function placeOfRefusal(reason: string, sources: Sources): RefusalPlace | null {
  const { checks, findings, zeros, template } = sources;
  const check = checks.find(({ id }) => reason.startsWith(`${id} `));
  if (check) {
    // One that may be signed for is mended or signed in the list beside the page.
    if (check.overridable) return page(sideAddress('checks', template), '看核对结果');
    const { to, label } = mendAddress(check.mend, template);
    return page(to, label);
  }
  const finding = findings.find(({ place, message }) => reason === `${place}：${message}`);
  if (finding) {
    const { to, label } = mendAddress(finding.mend, template, finding.origin);
    return page(to, label);
  }
  if (zeros.some(({ name }) => reason.startsWith(`${name}未填`))) {
    return page(sideAddress('zeros', template), '去确认零值');
  }
  if (reason.includes('模板和日期')) return { kind: 'setup', label: '打开模板和日期' };
  if (reason.includes('机关信息')) return page('/settings', '去填机关信息');
  return null;
}

function page(to: string, label: string): RefusalPlace {
  return { kind: 'page', to, label };
}

import type { ReactElement } from 'react';
import type { OutcomeLine } from '../../../../../electron/core/annual-report/outcome-lines.ts';
import type { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
import { LEAVES } from '../../../../../electron/core/requests/outcome-leaves.ts';
import { remediesVariant } from '../../../../../electron/core/requests/remedies-text.ts';
import { lineName } from '../../outcome-words.ts';

const VARIANTS = {
  A: '可以申请行政复议，也可以直接提起行政诉讼',
  B: '先申请行政复议，对复议决定不服的再起诉（2024 年起，行政复议法第二十三条）',
} as const;

interface LeafSummaryProps {
  readonly leaf: OutcomeLeaf;
  readonly line: OutcomeLine;
  readonly withheld: readonly OutcomeLeaf[];
  /** The day the remedies are told by: the day of signing is not known yet. */
  readonly decidedOn: string;
}

/** What one end fixes together: letter, line of table 三, articles, remedies. */
export function LeafSummary({ leaf, line, withheld, decidedOn }: LeafSummaryProps): ReactElement {
  const { letterTitle, articles } = LEAVES[leaf];
  return (
    <dl className="case-leaf" aria-live="polite">
      <dt>文书</dt>
      <dd>{letterTitle === '' ? '不制发文书' : letterTitle}</dd>
      <dt>年报表三</dt>
      <dd>{lineName(line)}</dd>
      <dt>依据</dt>
      <dd>{articles === '' ? '条例没有专门的条款' : articles}</dd>
      <dt>救济途径</dt>
      <dd>{VARIANTS[remediesVariant({ decidedOn, line, withheld })]}</dd>
    </dl>
  );
}

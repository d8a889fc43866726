import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Skeleton } from 'antd';
import type { LastText } from '../../../../electron/core/annual-report/last-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';

interface LastTextViewProps {
  readonly year: number;
  /** Undefined while it is asked for; null where it is not known. */
  readonly last: LastText | null | undefined;
  /** The paragraph that is most like the one at the caret, from 1; null for none. */
  readonly nearest: number | null;
}

/** Last year's text to read beside this year's; what is like the present paragraph is marked. */
export function LastTextView({ year, last, nearest }: LastTextViewProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (nearest === null) return;
    box.current?.querySelector(`[data-number="${nearest}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [nearest]);
  if (last === undefined) return <Skeleton active />;
  if (last === null) {
    return (
      <EmptyState
        title={`没有 ${year - 1} 年度报告的正文`}
        help="这份报告不是用本程序编制的，可以把它的正文录入进来，写的时候对照，也能查出雷同的段落。"
        action={<LinkButton to="/annual-report/earlier">录入上年度报告</LinkButton>}
      />
    );
  }
  return (
    <div className="report-last" ref={box} tabIndex={0} role="region" aria-label="上年正文">
      <p className="desk-quiet">来源：{last.origin}。只供对照，照抄的段落会被提醒。</p>
      {last.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {blocks.map(({ kind, text, number }, at) =>
            kind === 'heading' ? (
              <h4 key={at}>{text}</h4>
            ) : (
              <p
                key={at}
                data-number={number}
                className={number === nearest ? 'report-last-nearest' : undefined}
              >
                {text}
              </p>
            ),
          )}
        </section>
      ))}
    </div>
  );
}

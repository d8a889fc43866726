import type { ReactElement, ReactNode } from 'react';
import { Alert } from 'antd';
import { showDate } from '../../ui/date-text.ts';
import { reasonsId } from './life-buttons.tsx';
import { staleReasons } from './life-words.ts';
import type { LifeView } from './life-words.ts';

/** What the disabled buttons of a frozen year point at for their reason. */
export const LOCK_REASON = 'life-lock-reason';

interface LifeNoticesProps {
  readonly life: LifeView;
}

/** What everybody has to know before anything else: changed after its review, sent back, locked. */
export function LifeNotices({ life }: LifeNoticesProps): ReactElement {
  return (
    <>
      {life.isStale && <Stale life={life} />}
      {life.state === 'returned' && <Returned life={life} />}
      {life.isFrozen && <Locked life={life} />}
    </>
  );
}

interface LineProps {
  readonly type: 'warning' | 'error' | 'info';
  readonly id: string;
  readonly what: string;
  readonly children: ReactNode;
}

/** One line and its explanation, without the height of antd's own description. */
function Line({ type, id, what, children }: LineProps): ReactElement {
  return (
    <Alert
      className="desk-form-alert"
      type={type}
      showIcon
      title={
        <span id={id}>
          <strong>{what}</strong> {children}
        </span>
      }
    />
  );
}

function Stale({ life }: LifeNoticesProps): ReactElement {
  return (
    <Line
      type="warning"
      id={reasonsId(staleReasons(life.possible)[0] ?? 'signed')}
      what="审核之后内容有变动，请重新审核。"
    >
      数字、正文或者模板与审核时不同，审核过的已经不是现在的内容；重新审核后才能签发和定稿。
    </Line>
  );
}

function Returned({ life: { version, steps } }: LifeNoticesProps): ReactElement {
  const answer = steps.findLast(({ step }) => step.kind === 'returned')?.step;
  const by = answer?.kind === 'returned' ? answer.by : '上级';
  const reason = answer?.kind === 'returned' ? answer.reason : '';
  return (
    <Line type="error" id="life-returned" what={`${by}退回了第 ${version} 版。`}>
      理由：{reason}
      {/[。！？]$/u.test(reason) ? '' : '。'}
      请先“解除定稿”，照理由改好，再重新审核、签发、定稿和报送。
    </Line>
  );
}

function Locked({ life: { year, version, versions } }: LifeNoticesProps): ReactElement {
  const frozenOn = versions.find((each) => each.version === version)?.frozenOn;
  const when = frozenOn === undefined ? '' : `于 ${showDate(frozenOn)} `;
  return (
    <Line
      type="info"
      id={LOCK_REASON}
      what={`${year} 年度报告第 ${version} 版已${when}定稿，${year} 年已锁定。`}
    >
      日期在 {year} 年的登记不能再新增和改动，正文、年度数据、上年度数据、模板和日期也不能再改。
      要更正的，先“解除定稿”并写明理由，改好后重新审核、签发、定稿，成为第 {version + 1} 版。
    </Line>
  );
}

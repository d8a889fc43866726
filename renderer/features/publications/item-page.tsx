import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { PublicationRecord } from '../../../electron/core/publications/record-fields.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { CaseBar, CaseColumns } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { clockLook, clockText, stateTag } from './clock-text.ts';
import { currentVersionOf } from './current-version.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemReviews } from './item-reviews.tsx';
import { RefusedSteps, StepButtons } from './item-steps.tsx';
import type { DrawerStep } from './item-steps.tsx';
import { ItemTimeline } from './item-timeline.tsx';
import { ItemVersions } from './item-versions.tsx';
import { StepDrawer } from './step-drawer.tsx';
import './publications.css';

/** One item: state, clock and next steps above; facts, reviews and versions left; timeline right. */
export function ItemPage(): ReactElement {
  const id = Number(useParams()['id']);
  const record = useQueryCall('publications.get', { id });
  const [open, setOpen] = useState<DrawerStep | null>(null);
  const title = record.data ? currentVersionOf(record.data).title : '公开信息';
  return (
    <Page title={title} back={{ to: '/publications', label: '主动公开' }}>
      <Loaded query={record}>
        {(publication) => (
          <>
            <CaseBar
              state={<StatusTag {...stateTag(publication)} />}
              clock={<ItemClock publication={publication} />}
              steps={<StepButtons publication={publication} onOpen={setOpen} />}
            />
            <RefusedSteps publication={publication} />
            {publication.hints.map((hint) => (
              <Alert key={hint} className="publications-banner" type="info" showIcon title={hint} />
            ))}
            <CaseColumns
              facts={
                <>
                  <ItemFacts publication={publication} />
                  <ItemReviews publication={publication} />
                  <ItemVersions publication={publication} />
                </>
              }
              timeline={<ItemTimeline publication={publication} />}
            />
            <StepDrawer step={open} publication={publication} onClose={() => setOpen(null)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface ItemClockProps {
  readonly publication: Pick<PublicationRecord, 'id' | 'clock'>;
}

/**
 * The legal date with the working days, and the prefecture's own date where it differs; leads to the
 * days one by one.
 */
function ItemClock({ publication: { id, clock } }: ItemClockProps): ReactElement {
  const look = clockLook(clock);
  const text = clockText(clock);
  if (text === '') return <span className="desk-quiet">没有在走的公开期限</span>;
  return (
    <>
      <Link
        to={`/publications/${id}/period`}
        className={look === null ? '' : `publications-${look}`}
        title="逐日看期限怎样计算"
      >
        {text}
      </Link>
      {clock.localDueOn !== clock.dueOn && (
        <span className="desk-quiet">
          （{clock.localName}历 {showDate(clock.localDueOn)}）
        </span>
      )}
      <span className="desk-quiet"> · 已用 {clock.workdaysUsed} 个工作日</span>
    </>
  );
}

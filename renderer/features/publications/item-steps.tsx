// The next steps of an item: allowed ones as buttons in the order of likelihood, the others disabled
// with the reason beside them.

import type { ReactElement } from 'react';
import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { PublicationState } from '../../../electron/core/publications/kinds.ts';
import type { PublicationRecord } from '../../../electron/core/publications/record-fields.ts';
import type { UserStep } from '../../../electron/core/publications/steps.ts';

/** Steps that are taken in a drawer of the item page; the others have a page of their own. */
export type DrawerStep = Exclude<UserStep, 'revise' | 'review' | 'update'>;

const PAGES = { revise: 'edit', review: 'review', update: 'update' } as const;

const LABELS = {
  revise: '修改草稿',
  review: '办理保密审查',
  publish: '登记发布',
  update: '更新',
  refile: '调整归类',
  withdraw: '撤下',
  repeal: '废止',
  expire: '失效',
  retract: '撤销登记',
} as const satisfies Record<UserStep, string>;

const ORDER = {
  drafted: ['review', 'publish', 'revise', 'withdraw'],
  reviewed: ['publish', 'revise', 'refile', 'review', 'withdraw'],
  refused: ['revise', 'review', 'publish', 'withdraw'],
  published: ['publish', 'update', 'withdraw', 'repeal', 'expire', 'refile', 'retract'],
  updating: ['publish', 'review', 'revise', 'retract', 'refile', 'withdraw', 'repeal', 'expire'],
  withdrawn: ['update', 'retract', 'refile', 'publish'],
  repealed: ['retract', 'refile', 'publish', 'update'],
} as const satisfies Record<PublicationState, readonly UserStep[]>;

/** How many steps stand as buttons; the rarer ones are under 更多. */
const SHOWN = 4;

interface StepButtonsProps {
  readonly publication: PublicationRecord;
  readonly onOpen: (step: DrawerStep) => void;
}

/** The steps that can be taken now; the likeliest is the main button. */
export function StepButtons({ publication, onOpen }: StepButtonsProps): ReactElement {
  const navigate = useNavigate();
  const allowed = stepsOf(publication).filter((step) => publication.steps[step].allowed);
  const more = allowed.slice(SHOWN);
  function take(step: UserStep): void {
    if (hasPage(step)) void navigate(`/publications/${publication.id}/${PAGES[step]}`);
    else onOpen(step);
  }
  return (
    <>
      {allowed.slice(0, SHOWN).map((step, index) => (
        <Button
          key={step}
          type={index === 0 && publication.state !== 'published' ? 'primary' : 'default'}
          onClick={() => take(step)}
        >
          {labelOf(step, publication.state)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map((step) => ({
              key: step,
              label: labelOf(step, publication.state),
              onClick: () => take(step),
            })),
          }}
        >
          <Button>更多</Button>
        </Dropdown>
      )}
    </>
  );
}

/** The steps that can't be taken now, those with the same reason on one line. */
export function RefusedSteps({
  publication,
}: Pick<StepButtonsProps, 'publication'>): ReactElement | null {
  const byReason = new Map<string, UserStep[]>();
  for (const step of stepsOf(publication)) {
    const answer = publication.steps[step];
    if (!answer.allowed)
      byReason.set(answer.reason, [...(byReason.get(answer.reason) ?? []), step]);
  }
  if (byReason.size === 0) return null;
  return (
    <ul className="publications-refusals" aria-label="现在不能办理的">
      {[...byReason].map(([reason, steps]) => (
        <li key={reason}>
          {steps.map((step) => (
            <Button key={step} size="small" disabled aria-describedby={`refused-${step}`}>
              {labelOf(step, publication.state)}
            </Button>
          ))}
          <span className="desk-quiet" id={`refused-${steps[0] ?? ''}`}>
            {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The steps worth naming in this state, likeliest first. */
function stepsOf({ state }: PublicationRecord): readonly UserStep[] {
  return ORDER[state];
}

function hasPage(step: UserStep): step is keyof typeof PAGES {
  return step in PAGES;
}

function labelOf(step: UserStep, state: PublicationState): string {
  return step === 'publish' && state === 'published' ? '登记其他渠道' : LABELS[step];
}

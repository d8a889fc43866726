import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { UnfreezeButton } from './life-unfreeze.tsx';
import { nextStep, stepButton } from './life-words.ts';
import type { LifeView } from './life-words.ts';

/** Where the package is made and written onto the stick. */
const SUBMISSION = '/annual-report/submission';

interface LifeButtonsProps {
  readonly life: LifeView;
  readonly onTake: (kind: ReportStepKind) => void;
}

/** The next steps, the likeliest last and marked; what can't be taken yet is disabled, its reasons below. */
export function LifeButtons({ life, onTake }: LifeButtonsProps): ReactElement {
  const next = nextStep(life);
  const isFresh = life.state === 'frozen';
  const handsIn = life.possible.some(({ kind }) => kind === 'handed-in') && (
    <LinkButton to={SUBMISSION} type={isFresh ? 'primary' : 'default'}>
      报送…
    </LinkButton>
  );
  // Last is where the eye ends, beside the page's own main button.
  const ordered = life.possible.toSorted((a, b) => rank(a.kind, next) - rank(b.kind, next));
  return (
    <>
      {!isFresh && handsIn}
      {ordered.map(({ kind, refusals }) => (
        <StepButton
          key={kind}
          kind={kind}
          life={life}
          isRefused={refusals.length > 0}
          isMain={kind === next && kind !== 'handed-in'}
          onTake={onTake}
        />
      ))}
      {isFresh && handsIn}
    </>
  );
}

function rank(kind: ReportStepKind, next: ReportStepKind | null): number {
  return kind === next ? 2 : kind === 'unfrozen' ? 0 : 1;
}

interface StepButtonProps extends LifeButtonsProps {
  readonly kind: ReportStepKind;
  readonly isRefused: boolean;
  readonly isMain: boolean;
}

function StepButton({ kind, life, isRefused, isMain, onTake }: StepButtonProps): ReactElement {
  const label = stepButton(kind, life.state);
  if (kind === 'unfrozen' && !isRefused) {
    return <UnfreezeButton life={life} label={label} onAgreed={() => onTake(kind)} />;
  }
  return (
    <Button
      type={isMain ? 'primary' : 'default'}
      disabled={isRefused}
      {...(isRefused ? { 'aria-describedby': reasonsId(kind) } : {})}
      onClick={() => onTake(kind)}
    >
      {label}
    </Button>
  );
}

/** The id of the list that says why a step can't be taken. */
export function reasonsId(kind: ReportStepKind): string {
  return `life-refused-${kind}`;
}

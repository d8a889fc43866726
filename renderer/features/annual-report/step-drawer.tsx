import type { ReactElement } from 'react';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { DatesOfToday } from './life-dates.tsx';
import type { LifeView } from './life-words.ts';
import { StepForm } from './step-form.tsx';
import { sheetOf } from './step-sheets.ts';

interface StepDrawerProps {
  readonly life: LifeView;
  /** The step that is taken; null: closed. */
  readonly kind: ReportStepKind | null;
  readonly onClose: () => void;
}

/** The form of the step that was chosen. */
export function StepDrawer({ life, kind, onClose }: StepDrawerProps): ReactElement {
  return (
    <FormDrawer
      title={kind === null ? '' : sheetOf(kind).title(life)}
      open={kind !== null}
      onClose={onClose}
    >
      {kind !== null && (
        <DatesOfToday>
          <StepForm life={life} kind={kind} onClose={onClose} />
        </DatesOfToday>
      )}
    </FormDrawer>
  );
}

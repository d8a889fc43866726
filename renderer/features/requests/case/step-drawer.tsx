import type { ReactElement } from 'react';
import { STEP_LABELS } from '../../../../electron/core/requests/steps/steps.ts';
import { FormDrawer } from '../../../ui/form/form-drawer.tsx';
import { ProactiveForm } from './steps/proactive-form.tsx';
import type { SheetKind } from './steps/sheets.ts';
import { letterBeside } from './steps/shown-letter.ts';
import { StepForm } from './steps/step-form.tsx';
import type { StepFormProps } from './steps/step-form-props.ts';

/** Which step's form is open, and about which letter of enquiry. */
export interface OpenStep {
  readonly kind: SheetKind;
  readonly consultation?: number;
}

interface StepDrawerProps extends Omit<StepFormProps, 'consultation'> {
  readonly open: OpenStep | null;
}

/** The drawer of the step that was chosen; closed while there is none. */
export function StepDrawer({ open, ...form }: StepDrawerProps): ReactElement {
  return (
    <FormDrawer
      title={open === null ? '' : STEP_LABELS[open.kind]}
      open={open !== null}
      wide={open !== null && letterBeside(open.kind) !== null}
      onClose={form.onClose}
    >
      {open !== null &&
        (open.kind === 'made-proactive' ? (
          <ProactiveForm {...form} />
        ) : (
          <StepForm
            {...form}
            kind={open.kind}
            {...(open.consultation === undefined ? {} : { consultation: open.consultation })}
          />
        ))}
    </FormDrawer>
  );
}

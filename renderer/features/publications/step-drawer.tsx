// The steps of an item that are taken in a drawer.

import type { ReactElement } from 'react';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { EndForm } from './end-form.tsx';
import type { DrawerStep } from './item-steps.tsx';
import { PublishForm } from './publish-form.tsx';
import { RefileForm } from './refile-form.tsx';
import { RetractForm } from './retract-form.tsx';
import type { StepFormProps } from './step-form-props.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const TITLES = {
  publish: '登记发布',
  refile: '调整归类',
  withdraw: '撤下',
  repeal: '标记废止',
  expire: '标记失效',
  retract: '撤销登记',
} as const satisfies Record<DrawerStep, string>;

interface StepDrawerProps extends StepFormProps {
  readonly step: DrawerStep | null;
}

/** The drawer of the step that was chosen; closed while there is none. */
export function StepDrawer({ step, ...form }: StepDrawerProps): ReactElement {
  return (
    <FormDrawer
      title={step === null ? '' : TITLES[step]}
      open={step !== null}
      onClose={form.onClose}
    >
      {step !== null && <StepForm step={step} {...form} />}
    </FormDrawer>
  );
}

function StepForm({ step, ...form }: StepFormProps & { readonly step: DrawerStep }): ReactElement {
  switch (step) {
    case 'publish':
      return <PublishForm {...form} />;
    case 'refile':
      return <RefileForm {...form} />;
    case 'withdraw':
      return <WithdrawForm {...form} />;
    case 'repeal':
    case 'expire':
      return <EndForm {...form} step={step} />;
    case 'retract':
      return <RetractForm {...form} />;
  }
}

// Taking a step from any form of the case.

import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../../electron/core/contract.ts';
import { REQUEST_STATES } from '../../../../electron/core/requests/kinds.ts';
import { STEP_LABELS } from '../../../../electron/core/requests/steps/steps.ts';
import type { RequestStep, StepKind } from '../../../../electron/core/requests/steps/steps.ts';
import { useTask } from '../../../ipc/use-call.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { refusalOfStep } from './take-refusal.ts';

type Taken = Output<'requests.take'>;

interface TakeStep {
  /** @throws CallError with the fields of the form. */
  readonly take: (step: RequestStep) => Promise<Taken>;
  /** Says what was kept, which letter was issued, and what the case now is. */
  readonly tell: (kind: StepKind, taken: Taken) => void;
}

/** Takes steps of one request. */
export function useTakeStep(id: number): TakeStep {
  const { run } = useTask('requests.take');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const take = useCallback(
    async (step: RequestStep): Promise<Taken> => {
      try {
        return await run({ id, step });
      } catch (error) {
        throw refusalOfStep(error);
      }
    },
    [run, id],
  );
  return {
    take,
    tell: (kind, { state, letterNumber }) =>
      saved({
        what: `已登记“${STEP_LABELS[kind]}”${letterNumber === null ? '' : `，文号 ${letterNumber}`}。`,
        next: `现在：${REQUEST_STATES[state]}。`,
        ...(letterNumber === null
          ? {}
          : {
              actions: [
                {
                  label: '看文书',
                  onClick: () => void navigate(`/requests/${id}/documents`),
                },
              ],
            }),
      }),
  };
}

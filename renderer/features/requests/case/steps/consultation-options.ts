// The letters of enquiry that a step can be about.

import type { Consultation, RequestCase } from '../../../../../electron/core/requests/case.ts';
import { isObjection } from '../../../../../electron/core/requests/step-gates.ts';
import type { StepKind } from '../../../../../electron/core/requests/steps/steps.ts';
import type { Option } from '../../../../ui/options.ts';

/** Steps about one letter of enquiry, and which letters each fits. */
const FITS: Partial<Readonly<Record<StepKind, (sent: Consultation) => boolean>>> = {
  'consultation-received': (sent) => isOpen(sent) && sent.receivedOn === null,
  'consultation-answered': isOpen,
  'consultation-lapsed': (sent) => isOpen(sent) && sent.receivedOn !== null,
  'third-party-notified': ({ sent, answer, notified }) =>
    isObjection(sent.party, answer?.opinion) && notified === null,
};

/** The steps that can be taken about a letter. */
export function stepsAbout(sent: Consultation): readonly StepKind[] {
  return (Object.keys(FITS) as StepKind[]).filter((kind) => FITS[kind]?.(sent) === true);
}

/** The letters that a step can be about, by whom they ask. */
export function consultationOptions(
  { consultations }: Pick<RequestCase, 'consultations'>,
  kind: StepKind,
): Option<number>[] {
  return consultations
    .filter((sent) => FITS[kind]?.(sent) === true)
    .map(({ consultation, sent }) => ({
      value: consultation,
      label: `${sent.name}（${sent.on} 发出）`,
    }));
}

function isOpen({ answer, lapsedOn }: Consultation): boolean {
  return answer === null && lapsedOn === null;
}

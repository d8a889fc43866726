// The forms of a case, filled in from it whenever they are printed.

import type { OfficialDocument } from '../../document/official-document.ts';
import type { RequestCase } from '../case.ts';
import { ENDED_STATES } from '../kinds.ts';
import { casePapers } from './case-papers.ts';
import type { BoundForms } from './case-papers.ts';
import type { LetterContext } from './context.ts';
import { applicationForm } from './forms/application-form.ts';
import { approvalForm, secrecyForm } from './forms/approval-forms.ts';
import { indexDocument } from './forms/case-index.ts';
import { lastLetter, serviceReturn, withdrawalRecord } from './forms/closing-forms.ts';
import { periodAccountForm } from './forms/period-form.ts';
import { confirmationRecord, consultationNotice, searchRecord } from './forms/intake-records.ts';
import { receiptSlip, registrationForm } from './forms/registration-form.ts';
import { FormKind } from './kinds.ts';

interface FormRule {
  /** Whether the case has something for the form. */
  readonly fits: (request: RequestCase) => boolean;
  readonly fill: (request: RequestCase, around: LetterContext) => OfficialDocument;
}

const always = (): boolean => true;

const FORM_RULES: Readonly<Record<FormKind, FormRule>> = {
  'application-form': { fits: always, fill: applicationForm },
  'registration-form': { fits: always, fill: registrationForm },
  'receipt-slip': { fits: ({ receivedOn }) => receivedOn !== null, fill: receiptSlip },
  'confirmation-record': {
    fits: ({ events }) =>
      events.some(({ step }) => step.kind === 'confirmed' || step.kind === 'contact-failed'),
    fill: confirmationRecord,
  },
  'consultation-notice': {
    fits: ({ consultations }) => consultations.some(({ sent }) => sent.tellApplicant),
    fill: consultationNotice,
  },
  'search-record': { fits: ({ searches }) => searches.length > 0, fill: searchRecord },
  'approval-form': { fits: ({ reply }) => reply !== null, fill: approvalForm },
  'secrecy-form': { fits: ({ reply }) => reply !== null, fill: secrecyForm },
  'service-return': {
    fits: (request) => lastLetter(request) !== undefined,
    fill: serviceReturn,
  },
  'withdrawal-record': {
    fits: ({ state, events }) =>
      !ENDED_STATES.has(state) || events.some(({ step }) => step.kind === 'withdrawn'),
    fill: withdrawalRecord,
  },
  'period-account': { fits: ({ history }) => history !== null, fill: periodAccountForm },
  'case-index': {
    fits: ({ state }) => ENDED_STATES.has(state) && state !== 'voided',
    fill: (request, around) =>
      indexDocument(
        request,
        around,
        casePapers(request, around, boundForms(request)).map((paper) => ({ ...paper, pages: '' })),
      ),
  },
};

/**
 * A form filled in from the case as it stands.
 * @throws Error when the form is not among formsOf(request).
 */
export function formFor(
  request: RequestCase,
  kind: FormKind,
  around: LetterContext,
): OfficialDocument {
  const { fits, fill } = FORM_RULES[kind];
  if (!fits(request)) throw new Error(`the case has nothing for ${kind}`);
  return fill(request, around);
}

/** The forms that the case has something for, in the order of handling. */
export function formsOf(request: RequestCase): FormKind[] {
  return FormKind.options.filter((kind) => FORM_RULES[kind].fits(request));
}

/** The forms of intake lie first in the file, those of review and service behind the letters. */
export function boundForms(request: RequestCase): BoundForms {
  const forms = formsOf(request).filter((kind) => isBound(request, kind));
  return {
    first: forms.filter((kind) => INTAKE_FORMS.has(kind)),
    last: forms.filter((kind) => !INTAKE_FORMS.has(kind)),
  };
}

/** The index lies in front of them; a withdrawal is no paper of the case before the applicant withdrew. */
function isBound({ events }: RequestCase, kind: FormKind): boolean {
  if (kind === 'withdrawal-record') return events.some(({ step }) => step.kind === 'withdrawn');
  return kind !== 'case-index';
}

const INTAKE_FORMS: ReadonlySet<FormKind> = new Set<FormKind>([
  'application-form',
  'registration-form',
  'receipt-slip',
  'confirmation-record',
]);

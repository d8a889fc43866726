// What the forms offer: people, units and applicants entered before, and what a fee would be.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import type { Applicant } from '../../core/requests/facts.ts';
import { itemFeeAccount, pageFeeAccount } from '../../core/requests/fee-account.ts';
import { feeByPages, priceOfItem } from '../../core/requests/fees.ts';
import { applicantKeys } from '../../core/requests/same-applicant.ts';
import { fieldError } from '../../core/app-error.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createApplicantRepository } from './applicant-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import type { Register } from './register.ts';

type Calls = Pick<typeof requestsCalls, 'requests.choices' | 'requests.feeQuote'>;

/** How many of the latest requests offer their applicants. */
const RECENT = 100;

/** Handlers of choices and quotes. */
export function createChoicesHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const office = createOfficeReader(db);
  const applicants = createApplicantRepository(db);

  /** Each applicant once, as last entered. */
  function recentApplicants(): Applicant[] {
    const known = new Map<string, Applicant>();
    for (const applicant of applicants.entered(RECENT)) {
      const { name, identity, telephone } = applicantKeys(applicant);
      const key = identity === '' ? `${name} ${telephone}` : identity;
      if (!known.has(key)) known.set(key, applicant);
    }
    return [...known.values()];
  }

  return {
    'requests.choices': () => ({
      people: office.people(),
      holderUnits: office.holderUnits(),
      applicants: recentApplicants(),
      payment: office.settings().feePayment,
    }),
    'requests.feeQuote': ({ id, tariff, pages }) => {
      const loaded = register.load(id);
      const position = applicants.positionInMonth(loaded);
      const { receivedOn } = loaded.request;
      if (tariff === 'items') {
        const account = itemFeeAccount(receivedOn ?? loaded.request.facts.arrivedOn, position);
        return { amountFen: priceOfItem(position), position, account };
      }
      if (pages === null) {
        throw fieldError('pages', '按量计收，请填写页数（A4 及以下单面为 1 页）');
      }
      return { amountFen: feeByPages(pages), position, account: pageFeeAccount(pages) };
    },
  };
}

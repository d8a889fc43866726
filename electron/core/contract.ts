// Every call the window can make, in one object; the router, the client and the handlers follow it.

import type * as z from 'zod';
import { activitiesCalls } from './activities/contract.ts';
import { annualReportCalls } from './annual-report/contract.ts';
import { filesCalls } from './files/contract.ts';
import { hotlineCalls } from './hotline/contract.ts';
import { officeCalls } from './office/contract.ts';
import { personalRecordsCalls } from './personal-records/contract.ts';
import { publicationsCalls } from './publications/contract.ts';
import { remediesCalls } from './remedies/contract.ts';
import { requestsCalls } from './requests/contract.ts';
import { submissionsCalls } from './submissions/contract.ts';
import { surveysCalls } from './surveys/contract.ts';

export const contract = {
  ...officeCalls,
  ...filesCalls,
  ...publicationsCalls,
  ...requestsCalls,
  ...personalRecordsCalls,
  ...hotlineCalls,
  ...surveysCalls,
  ...activitiesCalls,
  ...remediesCalls,
  ...annualReportCalls,
  ...submissionsCalls,
} as const;

export type CallName = keyof typeof contract;
/** What a caller passes: before defaults are filled in. */
export type Input<N extends CallName> = z.input<(typeof contract)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof contract)[N]['output']>;

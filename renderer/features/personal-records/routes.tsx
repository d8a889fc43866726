// The pages of 更正申请, reached from 依申请公开.

import type { RouteObject } from 'react-router';
import { AmendCorrectionPage } from './amend-page.tsx';
import { CorrectionPage } from './correction-page.tsx';
import { CorrectionsPage } from './list-page.tsx';
import { RegisterCorrectionPage } from './register-page.tsx';

export const personalRecordsRoutes: RouteObject[] = [
  { path: 'personal-records', Component: CorrectionsPage },
  { path: 'personal-records/new', Component: RegisterCorrectionPage },
  { path: 'personal-records/:id', Component: CorrectionPage },
  { path: 'personal-records/:id/amend', Component: AmendCorrectionPage },
];

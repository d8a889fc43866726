import type { RouteObject } from 'react-router';
import { AmendReferralPage } from './amend-page.tsx';
import { ReferralsPage } from './list-page.tsx';
import { ReferralPage } from './referral-page.tsx';
import { RegisterReferralPage } from './register-page.tsx';

export const hotlineRoutes: RouteObject[] = [
  { path: 'hotline', Component: ReferralsPage },
  { path: 'hotline/new', Component: RegisterReferralPage },
  { path: 'hotline/:id', Component: ReferralPage },
  { path: 'hotline/:id/amend', Component: AmendReferralPage },
];

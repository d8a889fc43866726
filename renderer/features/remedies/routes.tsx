// The pages of 复议诉讼.

import type { RouteObject } from 'react-router';
import { AmendCasePage } from './amend-page.tsx';
import { RemedyPage } from './case-page.tsx';
import { RemediesPage } from './list-page.tsx';
import { RegisterCasePage } from './register-page.tsx';

export const remediesRoutes: RouteObject[] = [
  { path: 'remedies', Component: RemediesPage },
  { path: 'remedies/new', Component: RegisterCasePage },
  { path: 'remedies/:id', Component: RemedyPage },
  { path: 'remedies/:id/amend', Component: AmendCasePage },
];

// The pages of 依申请公开.

import type { RouteObject } from 'react-router';
import { BoardPage } from './board-page.tsx';
import { caseRoutes } from './case/routes.tsx';
import { DuesPage } from './dues-page.tsx';
import { ExceptionsPage } from './exceptions-page.tsx';
import { ListPage } from './list-page.tsx';
import { MovedPage } from './moved-page.tsx';
import { NumbersPage } from './numbers-page.tsx';
import { RegisterPage } from './register/register-page.tsx';
import { WalkInPage } from './walk-in/walk-in-page.tsx';

export const requestsRoutes: RouteObject[] = [
  { path: 'requests', Component: BoardPage },
  { path: 'requests/all', Component: ListPage },
  { path: 'requests/new', Component: RegisterPage },
  { path: 'requests/walk-in', Component: WalkInPage },
  { path: 'requests/dues', Component: DuesPage },
  { path: 'requests/numbers', Component: NumbersPage },
  { path: 'requests/exceptions', Component: ExceptionsPage },
  { path: 'requests/moved', Component: MovedPage },
  ...caseRoutes,
];

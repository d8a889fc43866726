import type { RouteObject } from 'react-router';
import { AmendRoundPage } from './amend-page.tsx';
import { RoundsPage } from './list-page.tsx';
import { OpenRoundPage } from './open-page.tsx';
import { RoundPage } from './round-page.tsx';

export const surveysRoutes: RouteObject[] = [
  { path: 'surveys', Component: RoundsPage },
  { path: 'surveys/new', Component: OpenRoundPage },
  { path: 'surveys/:id', Component: RoundPage },
  { path: 'surveys/:id/amend', Component: AmendRoundPage },
];

import type { RouteObject } from 'react-router';
import { ActivityPage } from './activity-page.tsx';
import { ActivitiesPage } from './list-page.tsx';

export const activitiesRoutes: RouteObject[] = [
  { path: 'activities', Component: ActivitiesPage },
  { path: 'activities/:id', Component: ActivityPage },
];

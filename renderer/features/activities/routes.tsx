import type { RouteObject } from 'react-router';

export const activitiesRoutes: RouteObject[] = [];

import type { RouteObject } from 'react-router';

export const publicationsRoutes: RouteObject[] = [];

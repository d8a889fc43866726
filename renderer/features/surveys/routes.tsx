import type { RouteObject } from 'react-router';

export const surveysRoutes: RouteObject[] = [];

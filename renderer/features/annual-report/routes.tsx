import type { RouteObject } from 'react-router';

export const annualReportRoutes: RouteObject[] = [];

import type { RouteObject } from 'react-router';
import { SubmissionPage } from './submission-page.tsx';
import './submissions.css';

export const submissionsRoutes: RouteObject[] = [
  { path: 'annual-report/submission', Component: SubmissionPage },
];

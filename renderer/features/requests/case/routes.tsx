import type { RouteObject } from 'react-router';
import { AmendPage } from './amend-page.tsx';
import { RequestCasePage } from './case-page.tsx';
import { DocumentsPage } from './documents/documents-page.tsx';
import { WorkflowHelpPage } from './help/workflow-help-page.tsx';
import { RequestPeriodPage } from './period-page.tsx';
import { ReplyPage } from './reply/reply-page.tsx';
import { WordingsPage } from './wordings/wordings-page.tsx';

/** The pages of one request, and those about all letters and steps. */
export const caseRoutes: RouteObject[] = [
  { path: 'requests/wordings', Component: WordingsPage },
  { path: 'requests/help', Component: WorkflowHelpPage },
  { path: 'requests/:id', Component: RequestCasePage },
  { path: 'requests/:id/amend', Component: AmendPage },
  { path: 'requests/:id/period', Component: RequestPeriodPage },
  { path: 'requests/:id/reply', Component: ReplyPage },
  { path: 'requests/:id/documents', Component: DocumentsPage },
];

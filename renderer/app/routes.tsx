// Every page of the window by its address.

import { createHashRouter } from 'react-router';
import { activitiesRoutes } from '../features/activities/routes.tsx';
import { annualReportRoutes } from '../features/annual-report/routes.tsx';
import { hotlineRoutes } from '../features/hotline/routes.tsx';
import { officeRoutes } from '../features/office/routes.tsx';
import { personalRecordsRoutes } from '../features/personal-records/routes.tsx';
import { publicationsRoutes } from '../features/publications/routes.tsx';
import { remediesRoutes } from '../features/remedies/routes.tsx';
import { requestsRoutes } from '../features/requests/routes.tsx';
import { submissionsRoutes } from '../features/submissions/routes.tsx';
import { SettingsLayout } from '../features/office/settings-layout.tsx';
import { surveysRoutes } from '../features/surveys/routes.tsx';
import { DisplayPage } from './display-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { Frame } from './frame.tsx';
import { MissingPage, PageFailure, WindowFailure } from './page-failure.tsx';

/** The router; hash addresses, so that every page can be linked to without a server. */
export function createRouter(): ReturnType<typeof createHashRouter> {
  return createHashRouter([
    {
      path: '/',
      Component: Frame,
      ErrorBoundary: WindowFailure,
      children: [
        {
          ErrorBoundary: PageFailure,
          children: [
            { index: true, Component: HomePage },
            {
              path: 'settings',
              Component: SettingsLayout,
              children: [...officeRoutes, { path: 'display', Component: DisplayPage }],
            },
            ...publicationsRoutes,
            ...requestsRoutes,
            ...personalRecordsRoutes,
            ...hotlineRoutes,
            ...surveysRoutes,
            ...activitiesRoutes,
            ...remediesRoutes,
            ...annualReportRoutes,
            ...submissionsRoutes,
            { path: '*', Component: MissingPage },
          ],
        },
      ],
    },
  ]);
}

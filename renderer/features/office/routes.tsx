import type { RouteObject } from 'react-router';
import { BasisPage } from './basis-page.tsx';
import { CalendarPage } from './calendar-page.tsx';
import { DeadlinePage } from './deadline-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { RequestSettingsPage } from './request-settings-page.tsx';
import { SamplePage } from './sample-page.tsx';

/** The pages of the settings; the frame puts them below /settings. */
export const officeRoutes: RouteObject[] = [
  { index: true, Component: ProfilePage },
  { path: 'people', Component: PeoplePage },
  { path: 'basis', Component: BasisPage },
  { path: 'report', Component: DeadlinePage },
  { path: 'requests', Component: RequestSettingsPage },
  { path: 'calendar', Component: CalendarPage },
  { path: 'sample', Component: SamplePage },
];

import type { RouteObject } from 'react-router';
import { EarlierPage } from './earlier-page.tsx';
import { NarrativePage } from './text/narrative-page.tsx';
import { ReportPage } from './report-page.tsx';
import { VersionsPage } from './versions-page.tsx';
import { YearsPage } from './years-page.tsx';
import { YearlyFiguresPage } from './yearly-figures-page.tsx';
import './annual-report.css';
import './report-life.css';
import './text/text-editor.css';

export const annualReportRoutes: RouteObject[] = [
  { path: 'annual-report', Component: ReportPage },
  { path: 'annual-report/narrative', Component: NarrativePage },
  { path: 'annual-report/earlier', Component: EarlierPage },
  { path: 'annual-report/years', Component: YearsPage },
  { path: 'annual-report/yearly-figures', Component: YearlyFiguresPage },
  { path: 'annual-report/versions', Component: VersionsPage },
];

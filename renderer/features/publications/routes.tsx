import type { RouteObject } from 'react-router';
import { CataloguePage } from './catalogue-page.tsx';
import { RevisePage, UpdatePage } from './change-page.tsx';
import { ColumnsPage } from './columns-page.tsx';
import { CoveragePage } from './coverage-page.tsx';
import { DraftPage } from './draft-page.tsx';
import { ExceptionsPage } from './exceptions-page.tsx';
import { ItemPage } from './item-page.tsx';
import { PublicationsPage } from './list-page.tsx';
import { PeriodPage } from './period-page.tsx';
import { ReviewPage } from './review-page.tsx';

/** The pages of 主动公开. */
export const publicationsRoutes: RouteObject[] = [
  { path: 'publications', Component: PublicationsPage },
  { path: 'publications/new', Component: DraftPage },
  { path: 'publications/columns', Component: ColumnsPage },
  { path: 'publications/coverage', Component: CoveragePage },
  { path: 'publications/catalogue', Component: CataloguePage },
  { path: 'publications/exceptions', Component: ExceptionsPage },
  { path: 'publications/:id', Component: ItemPage },
  { path: 'publications/:id/period', Component: PeriodPage },
  { path: 'publications/:id/edit', Component: RevisePage },
  { path: 'publications/:id/update', Component: UpdatePage },
  { path: 'publications/:id/review', Component: ReviewPage },
];

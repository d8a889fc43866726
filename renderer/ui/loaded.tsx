import type { ReactElement, ReactNode } from 'react';
import { Skeleton } from 'antd';
import type { QueryState } from '../ipc/use-call.ts';
import { ErrorNotice } from './error-notice.tsx';

interface LoadedProps<T> {
  readonly query: QueryState<T>;
  readonly children: (data: T) => ReactNode;
}

/** Shows the content once a query has answered; until then a quiet outline, or why it did not. */
export function Loaded<T>({ query, children }: LoadedProps<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorNotice error={query.error} onRetry={query.reload} />;
  return <Skeleton active title={false} paragraph={{ rows: 6 }} />;
}

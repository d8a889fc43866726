// The window's hooks for calls, and the only file that knows TanStack Query.

import { useCallback, useEffect, useState } from 'react';
import { QueryClient, keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import type { CallKind } from '../../electron/core/calls.ts';
import { contract } from '../../electron/core/contract.ts';
import type { CallName, Input, Output } from '../../electron/core/contract.ts';
import { call } from './client.ts';
import type { CallError } from './client.ts';
import { onOfficeEvent } from './events.ts';
import { sliceOf, staleSlices } from './stale-calls.ts';

type NamesOf<K extends CallKind> = {
  [N in CallName]: (typeof contract)[N]['kind'] extends K ? N : never;
}[CallName];
export type QueryName = NamesOf<'query'>;
export type CommandName = NamesOf<'command'>;
export type TaskName = NamesOf<'task'>;

const always = {
  // The office PC has no network: 'online', the library's default, would pause every call for ever.
  networkMode: 'always',
  // A refusal is an answer, not a failed connection: asking again gives the same one.
  retry: false,
} as const;

/** The cache of answers; one for the window. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...always,
        // Nobody else writes to the ledger, so coming back to the window changes nothing.
        refetchOnWindowFocus: false,
        // A local question costs milliseconds: a page that opens always asks again.
        staleTime: 0,
      },
      mutations: always,
    },
  });
}

export interface QueryState<T> {
  readonly data: T | undefined;
  readonly error: CallError | null;
  /** No data yet. */
  readonly isLoading: boolean;
  /** Asking while older data is shown. */
  readonly isRefreshing: boolean;
  readonly reload: () => void;
}

export interface QueryOptions {
  /** false: don't ask yet. */
  readonly enabled?: boolean;
  /** true: while another page or filter is asked for, the old rows stay. For lists only. */
  readonly keepOld?: boolean;
}

/** Asks a query and keeps it up to date with the commands of this window. */
export function useQueryCall<N extends QueryName>(
  name: N,
  input: Input<N>,
  { enabled = true, keepOld = false }: QueryOptions = {},
): QueryState<Output<N>> {
  const { data, error, isPending, isFetching, refetch } = useQuery<unknown, CallError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keepOld ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: data as Output<N> | undefined,
    error,
    isLoading: isPending && enabled,
    isRefreshing: isFetching && !isPending,
    reload: () => void refetch(),
  };
}

export interface CommandState<N extends CallName> {
  /** Runs the call; rejects with a CallError when it is refused. */
  readonly run: (input: Input<N>) => Promise<Output<N>>;
  readonly isRunning: boolean;
  readonly error: CallError | null;
  /** Forgets the last error. */
  readonly reset: () => void;
}

function useWritingCall<N extends CallName>(name: N): CommandState<N> {
  const client = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useMutation<Output<N>, CallError, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => {
      const stale = staleSlices(name, contract[name]);
      return client.invalidateQueries({
        predicate: ({ queryKey: [key] }) => typeof key === 'string' && stale.has(sliceOf(key)),
      });
    },
  });
  return { run: mutateAsync, isRunning: isPending, error, reset };
}

/** Runs a command; on success the queries of its slice (and its `alsoChanges`) are asked again. */
export function useCommand<N extends CommandName>(name: N): CommandState<N> {
  return useWritingCall(name);
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

export interface TaskState<N extends CallName> extends CommandState<N> {
  /** How far the running task is; null when it has not said or is not running. */
  readonly progress: Progress | null;
}

/** Runs a task (dialog, file, export) with its progress. */
export function useTask<N extends TaskName>(name: N): TaskState<N> {
  const state = useWritingCall(name);
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      onOfficeEvent((event) => {
        if (event.kind === 'progress' && event.call === name) setProgress(event);
      }),
    [name],
  );
  const { run } = state;
  const runAfresh = useCallback(
    (input: Input<N>) => {
      setProgress(null);
      return run(input);
    },
    [run],
  );
  return { ...state, run: runAfresh, progress: state.isRunning ? progress : null };
}

/** When another ledger is opened: forgets everything shown, asks again, and tells the caller. */
export function useOfficeChanged(onChanged: () => void): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onOfficeEvent((event) => {
        if (event.kind !== 'office-changed') return;
        // Reset, not only stale: a figure of the sample must not be seen for a moment as a real one.
        void client.resetQueries();
        onChanged();
      }),
    [client, onChanged],
  );
}

export { QueryClientProvider } from '@tanstack/react-query';

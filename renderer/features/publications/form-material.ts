// What the forms need before they can be shown: choices, columns, domains and catalogue rows.

import type { Output } from '../../../electron/core/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import type { QueryState } from '../../ipc/use-call.ts';

export interface FormMaterial {
  readonly choices: Output<'publications.choices'>;
  readonly columns: Output<'publications.columns'>;
  readonly domains: Output<'publications.domains'>;
  readonly catalogue: Output<'publications.catalogue'>;
}

/** The four answers as one: there when all are there, failed when one failed. */
export function useFormMaterial(): QueryState<FormMaterial> {
  const choices = useQueryCall('publications.choices', {});
  const columns = useQueryCall('publications.columns', {});
  const domains = useQueryCall('publications.domains', {});
  const catalogue = useQueryCall('publications.catalogue', {});
  const all = [choices, columns, domains, catalogue];
  return {
    data:
      choices.data && columns.data && domains.data && catalogue.data
        ? {
            choices: choices.data,
            columns: columns.data,
            domains: domains.data,
            catalogue: catalogue.data,
          }
        : undefined,
    error: all.map(({ error }) => error).find((error) => error !== null) ?? null,
    isLoading: all.some(({ isLoading }) => isLoading),
    isRefreshing: all.some(({ isRefreshing }) => isRefreshing),
    reload: () => all.forEach(({ reload }) => reload()),
  };
}

// Columns as options of antd's inputs.

import type { PublicationColumn } from '../../../electron/core/publications/catalogue-fields.ts';
import type { Option } from '../../ui/options.ts';

/**
 * Columns with those below them named after their parent; retired ones only when `present` is one of
 * them (a retired column keeps its items).
 */
export function columnOptions(
  columns: readonly PublicationColumn[],
  present?: number,
): Option<number>[] {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  return columns
    .filter(({ id, retired }) => !retired || id === present)
    .map(({ id, parentId, name, retired }) => ({
      value: id,
      label: `${parentId === null ? '' : `${names.get(parentId) ?? ''} / `}${name}${retired ? '（已停用）' : ''}`,
    }));
}

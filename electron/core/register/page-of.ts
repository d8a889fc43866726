// Registers are short (hundreds of rows a year): they are filtered whole, so that totals and rows agree.

/** The rows of one page, numbered from 1. */
export function pageOf<T>(
  rows: readonly T[],
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): T[] {
  return rows.slice((page - 1) * pageSize, page * pageSize);
}

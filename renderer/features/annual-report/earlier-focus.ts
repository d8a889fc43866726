// The fields of an earlier report by their figures.

/** The id of a cell's field. */
export function cellId(code: string): string {
  return `earlier-${code}`;
}

/** Puts the cursor into a cell and brings it into sight; its text is marked by the field itself. */
export function focusCell(code: string): void {
  const field = document.getElementById(cellId(code));
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The printed text as a number where it is nothing but one, so that it can be added up in a sheet. */
export function numberOrText(text: string): number | string {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && String(Number(text)) === text
    ? Number(text)
    : text;
}

// Stored moments (UTC) as the office's clock showed them.

/** 2021-01-28 09:30. */
export function momentText(moment: string): string {
  const inOffice = new Date(new Date(moment).getTime() + OFFICE_OFFSET_MS).toISOString();
  return `${inOffice.slice(0, 10)} ${inOffice.slice(11, 16)}`;
}

/** Asia/Shanghai: eight hours ahead of UTC, without summer time since 1991. */
const OFFICE_OFFSET_MS = 8 * 3_600_000;

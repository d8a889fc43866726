// Where a sheet stands in the frame of a preview.

/** A4 and a little grey at both sides, in CSS px. */
const SHEET_WIDTH = 794 + 32;

/** Scales the sheet down to a frame `width` px wide; it is never enlarged. */
export function fitSheet(page: Document, width: number): void {
  page.documentElement.style.setProperty('zoom', String(Math.min(1, width / SHEET_WIDTH)));
}

/** Scrolls the sheet to where one was reading, and tells where one reads from now on. */
export function keepPlace(page: Document, top: number, onScroll: (top: number) => void): void {
  page.documentElement.scrollTop = top;
  page.addEventListener('scroll', () => onScroll(page.documentElement.scrollTop));
}

/** Brings an element of the sheet into the middle of the frame. */
export function scrollSheetTo(element: Element): void {
  // scrollIntoView would move the window's own page too.
  const { top, height } = element.getBoundingClientRect();
  const page = element.ownerDocument.documentElement;
  const zoom = Number(page.style.getPropertyValue('zoom')) || 1;
  page.scrollTop += (top + height / 2 - page.clientHeight / 2) / zoom;
}

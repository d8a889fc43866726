// What the window adds to the report's page in the preview: figures that can be clicked, and a mark.

/** A4 and a little grey at both sides, in CSS px. */
const SHEET_WIDTH = 794 + 32;

const STYLE = `
  [data-figure] { cursor: pointer; }
  [data-figure]:focus-visible { outline: 2px solid #24568f; }
  .marked { outline: 2px solid #b3261e; outline-offset: 4px; }
`;

export interface PaperOptions {
  /** Of the frame, in px. */
  readonly width: number;
  readonly scrollTop: number;
  readonly onFigure: (figure: string) => void;
  readonly onScroll: (top: number) => void;
}

/** Makes the loaded page answer to clicks and the keyboard, and fits it to the frame. */
export function preparePaper(document: Document, options: PaperOptions): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  fitPaper(document, options.width);
  document.documentElement.scrollTop = options.scrollTop;
  document.addEventListener('scroll', () => options.onScroll(document.documentElement.scrollTop));
  for (const element of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    makeClickable(element, options.onFigure);
  }
}

/** Scales the sheet down to a narrow frame; it is never enlarged. */
export function fitPaper(document: Document, width: number): void {
  document.documentElement.style.setProperty('zoom', String(Math.min(1, width / SHEET_WIDTH)));
}

/** Brings a block of the report into sight and frames it. */
export function markBlock(document: Document, block: number): void {
  document.querySelector('.marked')?.classList.remove('marked');
  // The sheet holds the title, then one element for each block.
  const element = document.querySelector('main')?.children[block + 1];
  if (!element) return;
  element.classList.add('marked');
  // scrollIntoView would move the window's own page too.
  const { top, height } = element.getBoundingClientRect();
  const page = document.documentElement;
  page.scrollTop += (top + height / 2 - page.clientHeight / 2) / zoomOf(document);
}

function zoomOf(document: Document): number {
  return Number(document.documentElement.style.getPropertyValue('zoom')) || 1;
}

function makeClickable(element: HTMLElement, onFigure: (figure: string) => void): void {
  const { figure } = element.dataset;
  if (figure === undefined) return;
  const open = (): void => onFigure(figure);
  element.title = '点击查看台账里的记录';
  element.addEventListener('click', open);
  // Figures of the text can be reached with Tab; the many cells of the tables are in the list beside.
  if (element.tagName !== 'SPAN') return;
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}

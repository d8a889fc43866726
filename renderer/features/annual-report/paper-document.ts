// What the window adds to the report's page in the preview: figures that can be clicked, and a mark.

import { scrollSheetTo } from '../../ui/paper-sheet.ts';

const STYLE = `
  [data-figure] { cursor: pointer; }
  [data-figure]:focus-visible { outline: 2px solid #24568f; }
  .marked { outline: 2px solid #b3261e; outline-offset: 4px; }
`;

/** Makes the figures of the loaded page answer to clicks and the keyboard. */
export function bindFigures(document: Document, onFigure: (figure: string) => void): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  for (const element of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    makeClickable(element, onFigure);
  }
}

/** Brings a block of the report into sight and frames it. */
export function markBlock(document: Document, block: number): void {
  document.querySelector('.marked')?.classList.remove('marked');
  // The sheet holds the title, then one element for each block.
  const element = document.querySelector('main')?.children[block + 1];
  if (!element) return;
  element.classList.add('marked');
  scrollSheetTo(element);
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

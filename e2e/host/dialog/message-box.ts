// dialog.showMessageBox as a plain window: a title, a message, and buttons.

import type { MessageBoxOptions } from 'electron';
import { openDialogWindow } from './window.ts';

interface Box {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
  readonly first: number;
}

/** Shows a message and resolves with the number of the button; closing the window cancels. */
export async function showMessage(options: MessageBoxOptions): Promise<number> {
  const box: Box = {
    title: options.message,
    message: options.detail ?? '',
    buttons: options.buttons?.length ? options.buttons : ['确定'],
    first: options.defaultId ?? 0,
  };
  const chosen = await openDialogWindow({
    title: options.title ?? options.message,
    width: 560,
    height: 320,
    fill: fillMessageBox,
    given: box,
    answer: () => undefined,
  });
  return typeof chosen === 'number' ? chosen : (options.cancelId ?? 0);
}

/* Runs in the dialog's page. */
function fillMessageBox(box: Box): void {
  const choose = Reflect.get(window, 'choose') as (button: number) => void;
  const heading = document.createElement('h1');
  heading.textContent = box.title;
  const message = document.createElement('p');
  message.textContent = box.message;
  message.style.flex = '1';
  const row = document.createElement('div');
  row.className = 'row end';
  for (const [index, label] of box.buttons.entries()) {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => choose(index));
    row.append(button);
  }
  document.body.append(heading, message, row);
  (row.children[box.first] as HTMLElement | undefined)?.focus();
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') window.close();
  });
}

// The page of the open dialog. Its one function runs in that page as source text.

import type { Listing, ListingAnswer } from './folder-listing.ts';

export interface OpenPageRequest {
  readonly kind: 'list' | 'make';
  readonly folder: string;
}

export interface OpenPage {
  readonly title: string;
  readonly separator: string;
  readonly start: Listing;
  readonly wantsFolder: boolean;
  readonly several: boolean;
  readonly mayCreate: boolean;
  readonly button: string;
}

/** Builds the folder browser: arrows move, Enter opens, Backspace goes up, Space marks, Esc cancels. */
export function fillOpenDialog(page: OpenPage): void {
  const ask = Reflect.get(window, 'ask') as (request: OpenPageRequest) => Promise<ListingAnswer>;
  const choose = Reflect.get(window, 'choose') as (paths: string[]) => void;
  let listing = page.start;
  let at = 0;
  const marked = new Set<string>();

  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    text: string,
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const row = (className: string, ...children: HTMLElement[]): HTMLElement => {
    const element = make('div', '', { class: className });
    element.append(...children);
    return element;
  };
  const field = make('input', '', { id: 'path', spellcheck: 'false' });
  const list = make('div', '', { role: 'listbox', tabindex: '0', 'aria-label': '文件夹内容' });
  list.setAttribute('aria-multiselectable', String(page.several));
  const alert = make('p', '', { role: 'alert' });
  const go = make('button', '转到');
  const create = make('button', '新建文件夹');
  const accept = make('button', page.button);
  const cancel = make('button', '取消');

  const within = (name: string): string =>
    listing.folder.endsWith(page.separator)
      ? listing.folder + name
      : listing.folder + page.separator + name;
  const entries = (): { name: string; open?: string; file?: string }[] => [
    ...(listing.parent === undefined ? [] : [{ name: '⬑ 上一级', open: listing.parent }]),
    ...listing.folders.map((name) => ({ name: `▸ ${name}`, open: within(name) })),
    ...(page.wantsFolder
      ? []
      : listing.files.map((name) => ({ name: `  ${name}`, file: within(name) }))),
  ];
  const draw = (): void => {
    field.value = listing.folder;
    const shown = entries();
    at = Math.min(at, Math.max(0, shown.length - 1));
    list.replaceChildren(
      ...shown.map((entry, index) => {
        const option = make('div', entry.name, { role: 'option', id: `entry-${index}` });
        const chosen = entry.file !== undefined && marked.has(entry.file);
        option.setAttribute('aria-selected', String(index === at || chosen));
        option.addEventListener('click', () => {
          at = index;
          mark();
        });
        option.addEventListener('dblclick', () => void enter());
        return option;
      }),
    );
    list.setAttribute('aria-activedescendant', `entry-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    accept.disabled = !page.wantsFolder && marked.size === 0;
  };
  const mark = (): void => {
    const file = entries()[at]?.file;
    const had = file !== undefined && marked.has(file);
    if (!page.several) marked.clear();
    if (file !== undefined && !had) marked.add(file);
    else if (file !== undefined) marked.delete(file);
    draw();
  };
  const show = async (kind: OpenPageRequest['kind'], folder: string): Promise<void> => {
    const answer = await ask({ kind, folder });
    alert.textContent = 'problem' in answer ? answer.problem : '';
    if ('problem' in answer) return;
    listing = answer;
    at = 0;
    marked.clear();
    draw();
  };
  const enter = async (): Promise<void> => {
    const entry = entries()[at];
    if (entry?.open !== undefined) await show('list', entry.open);
    else if (entry?.file !== undefined) choose(marked.size > 0 ? [...marked] : [entry.file]);
  };
  const onListKey: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      at += 1;
      draw();
    },
    ArrowUp: () => {
      at = Math.max(0, at - 1);
      draw();
    },
    Enter: () => void enter(),
    ' ': mark,
    Backspace: () => {
      if (listing.parent !== undefined) void show('list', listing.parent);
    },
  };
  list.addEventListener('keydown', (event) => {
    const action = onListKey[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) void show('list', field.value);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) window.close();
  });
  go.addEventListener('click', () => void show('list', field.value));
  create.addEventListener('click', () => void show('make', field.value));
  cancel.addEventListener('click', () => window.close());
  accept.addEventListener('click', () => choose(page.wantsFolder ? [listing.folder] : [...marked]));

  const buttons = page.mayCreate ? [create, accept, cancel] : [accept, cancel];
  document.body.append(
    make('h1', page.title),
    row('row', make('label', '路径', { for: 'path' }), field, go),
    list,
    alert,
    row('row end', ...buttons),
  );
  draw();
  list.focus();
}

// The editor of the report's text as a clerk works in it: write, bind numbers, mend what is found.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { callOffice } from './office.ts';

const HEADINGS = {
  overview: /总体情况/u,
  problems: /存在的主要问题/u,
  other: /其他需要报告的事项/u,
} as const;
export type WrittenSection = keyof typeof HEADINGS;

interface StoredText {
  readonly value: {
    readonly narrative: Readonly<
      Record<string, readonly { readonly kind: string; readonly text: string }[]>
    >;
  };
}

/** The text of a year's template as the office keeps or proposes it. */
export async function storedText(
  page: Page,
  asked: { readonly year: number; readonly template: string },
): Promise<StoredText['value']['narrative']> {
  const { value } = (await callOffice(page, 'annualReport.narrative', asked)) as StoredText;
  return value.narrative;
}

/** The editor in a window that shows it; `template` is the one that is stored. */
export function reportTextOf(page: Page, template = 'three-part', year = 2020) {
  const editor = (section: WrittenSection): Locator =>
    page.getByRole('textbox', { name: HEADINGS[section] });
  const block = (section: WrittenSection, index: number): Locator =>
    editor(section).locator('> *').nth(index);
  /** Puts the caret at the end of a block. */
  async function go(section: WrittenSection, index: number): Promise<void> {
    await block(section, index).click({ clickCount: 3 });
    await page.keyboard.press('ArrowRight');
  }
  async function pick(name: string): Promise<void> {
    await expect(page.getByRole('combobox', { name: '插入数字' })).toBeFocused();
    await page.keyboard.type(name);
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
  }
  return {
    editor,
    block,
    go,
    /** Types in place of what stands in a block. */
    write: async (section: WrittenSection, index: number, text: string): Promise<void> => {
      await block(section, index).click({ clickCount: 3 });
      await page.keyboard.insertText(text);
    },
    /** Puts a number in at the caret, by typing. */
    insertNumber: async (name: string): Promise<void> => {
      await page.keyboard.type('/');
      await pick(name);
    },
    pick,
    /** What is said of the block at the caret. */
    notes: (): Locator => page.getByRole('status', { name: '本段检查' }),
    /** A list or page beside the editor. */
    side: async (name: '预览' | '上年正文' | '检查'): Promise<Locator> => {
      await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
      return page.getByRole('complementary', { name: '对照' });
    },
    tool: (name: string): Locator =>
      page.getByRole('toolbar', { name: '编辑' }).getByRole('button', { name }),
    /** Pastes as another program offers its text. */
    paste: async (formats: Readonly<Record<string, string>>): Promise<void> => {
      await page.evaluate((offered) => {
        const data = new DataTransfer();
        for (const [type, text] of Object.entries(offered)) data.setData(type, text);
        const event = new ClipboardEvent('paste', {
          ...{ clipboardData: data, bubbles: true, cancelable: true },
        });
        document.activeElement?.dispatchEvent(event);
      }, formats);
    },
    /** A block as the office keeps it. */
    stored: async (section: WrittenSection, index: number): Promise<string | undefined> => {
      const narrative = await storedText(page, { year, template });
      return narrative[section]?.[index]?.text;
    },
  };
}

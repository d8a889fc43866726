// What the text of a section is made of in the editor: small headings, paragraphs, and numbers that are
// bound to the ledger. No marks: a report has no bold and no colour of one's own.

import { mergeAttributes, Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import * as z from 'zod';

/** 小标题: one line; Enter goes on with a paragraph. */
export const SmallHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'h1, h2, h3, h4' }],
  renderHTML: ({ HTMLAttributes }) => ['h3', HTMLAttributes, 0],
});

/** ⟦收到申请数⟧: one piece, which shows the number of today and can't be typed over. */
export const BoundNumber = Node.create({
  name: 'number',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    label: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset['label'] ?? '',
      renderHTML: ({ label }: Record<string, unknown>) => ({ 'data-label': label }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-label]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
});

/** The nodes of a section's text, as they are stored and edited. */
export const TEXT_NODES = [Document, Paragraph, Text, SmallHeading] as const;

const NumberAttrs = z.object({ label: z.string() });

/** The label of a bound number's node. */
export function labelOf(attrs: unknown): string {
  const parsed = NumberAttrs.safeParse(attrs);
  return parsed.success ? parsed.data.label : '';
}

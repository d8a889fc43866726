// The words of a document, for tests.

import type { OfficialDocument } from '../../../document/official-document.ts';

/** Every word that is printed, line by line. */
export function textOf(document: OfficialDocument): string {
  const { titleLines, number, addressee, blocks, attachments, signature, contact } = document;
  const body = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'form':
        return block.rows.flat().map(({ text }) => text);
      case 'title':
        return block.lines;
      case 'page-break':
        return [];
    }
  });
  const signed = [signature?.organ ?? '', signature?.date ?? ''];
  return [
    ...titleLines,
    number ?? '',
    addressee ?? '',
    ...body,
    ...attachments,
    ...signed,
    contact,
  ].join('\n');
}

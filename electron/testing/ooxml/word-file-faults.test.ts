import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { repackZip } from '../../render/zip.ts';
import { PRINTED_REPORTS } from '../../render/annual-report/golden/printed.ts';
import { renderDocx } from '../../render/annual-report/docx.ts';
import { renderOfficialDocx } from '../../render/official-docx.ts';
import { ENQUIRY, FORM, REPLY } from '../official-documents.ts';
import { wordFileFaults } from './word-file-faults.ts';

test.each(PRINTED_REPORTS)('Word finds nothing wrong with %s', async (_name, { document }) => {
  expect(await wordFileFaults(await renderDocx(document))).toEqual([]);
});

test.each([
  ['a reply', REPLY],
  ['an enquiry with its slip', ENQUIRY],
  ['a form', FORM],
])('Word finds nothing wrong with %s', async (_name, document) => {
  expect(await wordFileFaults(await renderOfficialDocx(document))).toEqual([]);
});

const [, [, printed]] = PRINTED_REPORTS;
const swap = (pattern: RegExp, into: string) => (xml: string) => {
  expect(xml).toMatch(pattern);
  return xml.replace(pattern, into);
};

test.each([
  [
    'properties out of order',
    'word/document.xml',
    /(<w:pStyle [^>]*>)(<w:keepNext\/>)/,
    '$2$1',
    'w:pPr: w:pStyle behind w:keepNext',
  ],
  [
    'a foreign element',
    'word/styles.xml',
    /<w:qFormat\/>/,
    '<w:bold/>',
    'w:style: w:bold is foreign',
  ],
  [
    'a row without a cell',
    'word/document.xml',
    /(<w:tr>(?:(?!<\/w:tr>).)*?)<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/,
    '$1',
    'columns',
  ],
  [
    'a merge without a beginning',
    'word/document.xml',
    /<w:vMerge w:val="restart"\/>/,
    '',
    'goes on that did not begin',
  ],
  [
    'a cell without a paragraph',
    'word/document.xml',
    /(<\/w:tcPr>)<w:p>(?:(?!<\/w:p>).)*<\/w:p>/,
    '$1',
    'does not end with a paragraph',
  ],
  ['a missing style', 'word/document.xml', /w:val="TableText"/, 'w:val="None"', 'no style None'],
  [
    'a footer that leads nowhere',
    'word/document.xml',
    /r:id="rId6"/,
    'r:id="rId66"',
    'rId66 leads nowhere',
  ],
  ['half a twip', 'word/styles.xml', /w:line="579"/, 'w:line="579.5"', 'is no whole number'],
  [
    'a type without its part',
    '[Content_Types].xml',
    /<\/Types>/,
    '<Override PartName="/word/numbering.xml" ContentType="x"/></Types>',
    'a type and no content',
  ],
  [
    'a relationship to nothing',
    'word/_rels/document.xml.rels',
    /styles\.xml/,
    'style.xml',
    'style.xml does not exist',
  ],
] as const)('%s is found', async (_what, part, pattern, into, fault) => {
  const bytes = await repackZip(await renderDocx(printed.document), {
    [part]: swap(pattern, into),
  });
  expect((await wordFileFaults(bytes)).join('\n')).toContain(fault);
});

test.each(['<w:p><w:t>x</w:p></w:t>', '<a b="1" b="2"/>', '<a>R&D</a>', '<a/><b/>', '<a>'])(
  'what is not well-formed is refused: %s',
  async (xml) => {
    const bytes = await repackZip(await renderDocx(printed.document), {
      'docProps/app.xml': () => xml,
    });
    await expect(wordFileFaults(bytes)).rejects.toThrow();
  },
);

test('the list of content types stands first in the file, as readers of streams need it', async () => {
  const zip = await JSZip.loadAsync(await renderDocx(printed.document));
  expect(Object.keys(zip.files)[0]).toBe('[Content_Types].xml');
});

// The style sheet and the font table of the Word file, as XML: the docx library has no words for the
// line grid of a table's text, for alternative font names, and writes colours of its own into headings.

import {
  BODY_PT,
  CHARACTER_SPACING_TWIPS,
  INDENT_CHARACTERS,
  LABEL_INDENT_MM,
  LINE_PITCH_TWIPS,
  PAGE_NUMBER_PT,
  TABLE_LINE_TWIPS,
  TABLE_PT,
  TITLE_PT,
  twipsFromCharacters,
  twipsFromMm,
} from './page-format.ts';
import { FANG_SONG, HEI_TI, KAI_TI, SONG_TI, XIAO_BIAO_SONG } from './fonts.ts';
import type { FontStack } from './fonts.ts';
import type { TableDensity } from './page-format.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The styles' ids; headings are Word's own, so that its navigation pane and WPS's outline work. */
export const DOCX_STYLES = {
  plain: 'Normal',
  body: 'BodyText',
  title: 'Title',
  number: 'DocumentNumber',
  tableGap: 'TableGap',
  tableText: { form: 'FormText', wide: 'TableText', narrow: 'TableTextNarrow' },
  tableLabel: { form: 'FormTextLeft', wide: 'TableLabel', narrow: 'TableLabelNarrow' },
  pageNumber: 'Footer',
} as const;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph: string;
  readonly run: string;
}

const exactly = (twips: number): string =>
  `<w:spacing w:before="0" w:after="0" w:line="${twips}" w:lineRule="exact"/>`;

const firstLineIndent = `<w:ind w:firstLineChars="${INDENT_CHARACTERS * 100}" w:firstLine="${twipsFromCharacters(INDENT_CHARACTERS)}"/>`;

function font(stack: FontStack): string {
  const name = stack.preferred;
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}

const offGrid = '<w:snapToGrid w:val="0"/>';

const spacing = (twips: number): string => `<w:spacing w:val="${twips}"/>`;

const size = (points: number): string =>
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

function headingStyle(level: 1 | 2 | 3 | 4, stack: FontStack): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: DOCX_STYLES.plain,
    paragraph: `<w:keepNext/>${firstLineIndent}<w:outlineLvl w:val="${level - 1}"/>`,
    run: font(stack),
  };
}

function labelIndent(density: TableDensity): string {
  const indent = twipsFromMm(LABEL_INDENT_MM[density]);
  const right = density === 'form' ? ` w:right="${indent}"` : '';
  return `<w:ind w:left="${indent}"${right}/>`;
}

function tableStyles(density: TableDensity, name: string): readonly Style[] {
  const text = DOCX_STYLES.tableText[density];
  return [
    {
      id: text,
      name: `表格${name}`,
      basedOn: DOCX_STYLES.plain,
      paragraph: `${offGrid}${exactly(TABLE_LINE_TWIPS[density])}<w:jc w:val="center"/>`,
      run: `${offGrid}${spacing(0)}${size(TABLE_PT[density])}`,
    },
    {
      id: DOCX_STYLES.tableLabel[density],
      name: `表格${name}左`,
      basedOn: text,
      paragraph: `${labelIndent(density)}<w:jc w:val="left"/>`,
      run: '',
    },
  ];
}

const STYLES: readonly Style[] = [
  {
    id: DOCX_STYLES.plain,
    name: 'Normal',
    // Every page is to hold 22 lines: no line moves for the sake of widows, no extra space beside digits.
    // overflowPunct is Word's own default; LibreOffice 7.4 reads it the wrong way round, and without it
    // loses a full stop that would hang over the margin before a bold 一是.
    paragraph: `<w:widowControl w:val="0"/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${exactly(LINE_PITCH_TWIPS)}<w:jc w:val="both"/>`,
    run: `${font(FANG_SONG)}${spacing(CHARACTER_SPACING_TWIPS)}${size(BODY_PT)}`,
  },
  {
    id: DOCX_STYLES.body,
    name: 'Body Text',
    basedOn: DOCX_STYLES.plain,
    paragraph: firstLineIndent,
    run: '',
  },
  {
    id: DOCX_STYLES.title,
    name: 'Title',
    basedOn: DOCX_STYLES.plain,
    // Off the line grid: a substitute font's tall line would take two places of it.
    paragraph: `<w:keepNext/>${offGrid}<w:jc w:val="center"/>`,
    run: `${font(XIAO_BIAO_SONG)}${spacing(0)}${size(TITLE_PT)}`,
  },
  {
    id: DOCX_STYLES.number,
    name: '发文字号',
    basedOn: DOCX_STYLES.plain,
    paragraph: '<w:keepNext/><w:jc w:val="center"/>',
    run: '',
  },
  headingStyle(1, HEI_TI),
  headingStyle(2, KAI_TI),
  headingStyle(3, FANG_SONG),
  headingStyle(4, FANG_SONG),
  {
    id: DOCX_STYLES.tableGap,
    name: '表格间隔',
    basedOn: DOCX_STYLES.plain,
    // Off the line grid, which would make a whole line of it.
    paragraph: offGrid,
    run: `${offGrid}${size(1)}`,
  },
  ...tableStyles('form', '小四'),
  ...tableStyles('wide', '五号'),
  ...tableStyles('narrow', '小五'),
  {
    id: DOCX_STYLES.pageNumber,
    name: 'footer',
    basedOn: DOCX_STYLES.plain,
    paragraph: `${offGrid}${exactly(PAGE_NUMBER_PT * 20)}`,
    run: `${font(SONG_TI)}${offGrid}${spacing(0)}${size(PAGE_NUMBER_PT)}`,
  },
];

function styleXml(style: Style): string {
  const isDefault = style.id === DOCX_STYLES.plain ? ' w:default="1"' : '';
  const basedOn = style.basedOn ? `<w:basedOn w:val="${style.basedOn}"/>` : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${style.id}"><w:name w:val="${style.name}"/>${basedOn}<w:qFormat/><w:pPr>${style.paragraph}</w:pPr><w:rPr>${style.run}</w:rPr></w:style>`;
}

/** word/styles.xml */
export function stylesXml(): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font(FANG_SONG)}${size(BODY_PT)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return `${DECLARATION}<w:styles xmlns:w="${NAMESPACE}">${defaults}${STYLES.map(styleXml).join('')}</w:styles>`;
}

/**
 * word/fontTable.xml: for each font of the standard the one that Windows has (altName), and class, family
 * and character set, by which a program that knows neither name finds another Chinese font.
 */
export function fontTableXml(): string {
  const fonts = [FANG_SONG, XIAO_BIAO_SONG, HEI_TI, KAI_TI, SONG_TI].map(fontXml);
  return `${DECLARATION}<w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}

const GB_2312_CHARACTERS = '86';

function fontXml(stack: FontStack): string {
  const family = stack.generic === 'serif' ? 'roman' : 'modern';
  return `<w:font w:name="${stack.preferred}"><w:altName w:val="${stack.windows}"/><w:panose1 w:val="${stack.panose}"/><w:charset w:val="${GB_2312_CHARACTERS}"/><w:family w:val="${family}"/><w:pitch w:val="fixed"/></w:font>`;
}

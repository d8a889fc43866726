// How cells of the workbook look: on paper like the printed report.

import type { Borders, Fill, Font } from 'exceljs';
import { FANG_SONG, HEI_TI } from '../fonts.ts';
import { PAGE_MM, TABLE_PT } from '../page-format.ts';

const INCH_MM = 25.4;
const HAIR = { style: 'thin', color: { argb: 'FF000000' } } as const;

export const BORDERS: Partial<Borders> = { top: HAIR, left: HAIR, bottom: HAIR, right: HAIR };

/** Windows' own 仿宋: a workbook has no list of substitutes. Character set 134 is GB 2312. */
export const CELL_FONT: Partial<Font> = {
  name: FANG_SONG.windows,
  size: TABLE_PT.wide,
  charset: 134,
};

export const HEAD_FILL: Fill = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: 'FFEDEDED' },
};

const A4 = 9;

// The header's line begins so far above the cells, the footer's ends so far below.
const HEADER_ABOVE_MM = 12;

/** Over and under every printed page of a sheet: whose it is, what it is, of which year; page numbers. */
export function headAndFoot(organ: string, name: string, year: number) {
  const [left, centre] = [organ, name].map((text) => text.replaceAll('&', '&&'));
  return {
    oddHeader: `&L${left}&C&"${HEI_TI.windows},Regular"${centre}&R${year}年度`,
    oddFooter: '&C— &P / &N —',
  };
}

/** For a sheet's pageSetup: the report's own page, one sheet of paper wide and as long as it takes. */
export const PAGE_SETUP = {
  paperSize: A4,
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: PAGE_MM.top / INCH_MM,
    right: PAGE_MM.right / INCH_MM,
    bottom: PAGE_MM.bottom / INCH_MM,
    left: PAGE_MM.left / INCH_MM,
    header: (PAGE_MM.top - HEADER_ABOVE_MM) / INCH_MM,
    footer: (PAGE_MM.bottom - HEADER_ABOVE_MM) / INCH_MM,
  },
} as const;

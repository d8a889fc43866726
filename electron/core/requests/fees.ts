// The information-processing fee (信息处理费), 国办函〔2020〕109号: two progressive tariffs, one of which
// is chosen for each application. All amounts are whole fen.

/** 元 → fen. */
const YUAN = 100;

interface Band {
  /** The last item or page of the band; Infinity for the last one. */
  readonly through: number;
  /** Price of each item or page in the band, in fen. */
  readonly price: number;
}

// Arts. 3–4 of the measures: items of one applicant in one calendar month; from the 31st on, every ten
// items raise the price by 100 元 (the usual reading: 31–40 cost 200 元 each).
const FREE_ITEMS = 10;
const FIRST_BAND_THROUGH = 30;
const ITEMS_PER_STEP = 10;
const STEP_PRICE = 100 * YUAN;

// Pages of one application (A4 or smaller, one side = one page).
const PAGE_BANDS: readonly Band[] = [
  { through: 30, price: 0 },
  { through: 100, price: 10 * YUAN },
  { through: 200, price: 20 * YUAN },
  { through: Infinity, price: 40 * YUAN },
];

/**
 * 按件计收: the price of an applicant's `position`-th application in a calendar month, in fen.
 * @param position counted from 1
 */
export function priceOfItem(position: number): number {
  if (position <= FREE_ITEMS) return 0;
  if (position <= FIRST_BAND_THROUGH) return STEP_PRICE;
  return STEP_PRICE * (2 + Math.floor((position - FIRST_BAND_THROUGH - 1) / ITEMS_PER_STEP));
}

/** 按件计收: what `items` applications of one applicant in one calendar month cost together, in fen. */
export function feeByItems(items: number): number {
  let total = 0;
  for (let position = FREE_ITEMS + 1; position <= items; position += 1)
    total += priceOfItem(position);
  return total;
}

/** The pages of one application that fall into a band. */
export interface PagesInBand {
  /** The first and the last of them, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** Of each page, in fen. */
  readonly price: number;
}

/** 按量计收: how `pages` are spread over the bands, from the cheapest; bands without a page left out. */
export function pagesByBand(pages: number): readonly PagesInBand[] {
  return PAGE_BANDS.flatMap(({ through, price }, at): readonly PagesInBand[] => {
    const before = PAGE_BANDS[at - 1]?.through ?? 0;
    const last = Math.min(pages, through);
    return last > before ? [{ first: before + 1, last, count: last - before, price }] : [];
  });
}

/** 按量计收: what the copies of one application cost, in fen; applications are not added together. */
export function feeByPages(pages: number): number {
  return pagesByBand(pages).reduce((total, { count, price }) => total + count * price, 0);
}

// Telephone area codes of Yunnan's prefectures, to notice a number copied from another place's report.

const AREA_CODES: Readonly<Record<string, string>> = {
  昆明: '0871',
  曲靖: '0874',
  玉溪: '0877',
  保山: '0875',
  昭通: '0870',
  丽江: '0888',
  普洱: '0879',
  临沧: '0883',
  楚雄: '0878',
  红河: '0873',
  文山: '0876',
  西双版纳: '0691',
  大理: '0872',
  德宏: '0692',
  怒江: '0886',
  迪庆: '0887',
};

/** The area code of a prefecture (西双版纳, 西双版纳州, 西双版纳傣族自治州); undefined if unknown. */
export function areaCodeOf(prefecture: string): string | undefined {
  return Object.entries(AREA_CODES).find(([name]) => prefecture.includes(name))?.[1];
}

/** Whose area code it is; undefined if unknown. */
export function placeOfAreaCode(code: string): string | undefined {
  return Object.entries(AREA_CODES).find(([, known]) => known === code)?.[0];
}

/** How many digits a number has after its area code: eight in the provincial capital, else seven. */
export function localDigits(code: string): number {
  return code === AREA_CODES['昆明'] ? 8 : 7;
}

// When two spellings name one organ: 勐往乡人民政府, 勐往乡, 勐海县勐往乡人民政府 and 勐往乡 人民政府 do.

/** Who an organ is, as its packages say. */
export interface OrganName {
  readonly name: string;
  readonly county: string;
  readonly prefecture: string;
}

/** Full-width letters as narrow ones, no white space and nothing unseen: how a name is compared. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');
}

/** What a village government's name ends with; it is left out in speech and in lists. */
const ENDING = /(?:人民政府|办事处)$/u;

/** The name without the places above it and without 人民政府: 勐往乡. */
export function coreName({ name, county, prefecture }: OrganName): string {
  const plain = plainName(name);
  const above = [prefecture + county, county, prefecture].map(plainName);
  const prefix = above.find((place) => place !== '' && plain.startsWith(place)) ?? '';
  const core = bareName(plain.slice(prefix.length));
  // 勐海县人民政府 is the county itself.
  return core === '' ? bareName(plain) : core;
}

/** A name without its ending, its places left in. */
export function bareName(name: string): string {
  return plainName(name).replace(ENDING, '');
}

/**
 * One text for all spellings of one organ. Of the prefecture two characters are enough: 西双版纳州 and
 * 西双版纳傣族自治州 are one, and a county of the same name is in no other that begins so.
 */
export function organKey(organ: OrganName): string {
  const prefecture = plainName(organ.prefecture).slice(0, 2);
  return [prefecture, plainName(organ.county), coreName(organ)].join('/');
}

/** How a list may call an organ: with or without the places above it. */
export function callNames(organ: OrganName): readonly string[] {
  const { county, prefecture } = organ;
  const core = coreName(organ);
  return ['', county, prefecture, prefecture + county].map((place) => plainName(place) + core);
}

const RANK = /(?:镇|乡|街道|民族乡)$/u;

/**
 * A name without its rank: 勐往乡 and 勐往镇 have one stem. A township that became a town goes on under
 * a new name, and somebody goes on writing the old one.
 */
export function stemName(organ: OrganName): string {
  return coreName(organ).replace(RANK, '');
}

/** Whether one character was mistyped, left out or put in. */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = [Array.from(a), Array.from(b)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || long.length - short.length > 1 || a === b) return false;
  const at = long.findIndex((character, index) => character !== short[index]);
  const rest = long.slice(at + 1).join('');
  return rest === short.slice(short.length === long.length ? at + 1 : at).join('');
}

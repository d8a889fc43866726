// How a letter speaks of the case: the applicant, what was asked, amounts, titles.

import { chineseDate } from '../../calendar/local-date.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { Applicant, RequestFacts } from '../facts.ts';

/** 张某某; of joint applicants 张某某等3人, or 等3个单位 when the first is an organization. */
export function addresseeOf({ applicants }: Pick<RequestFacts, 'applicants'>): string {
  const [first] = applicants;
  if (first === undefined) return '';
  if (applicants.length === 1) return first.name;
  const allPeople = applicants.every(isPerson);
  return `${first.name}等${applicants.length}${allPeople ? '人' : '个申请人'}`;
}

/** How the applicant is spoken to: 您, 贵单位, or 你们 for joint applicants. */
export function salutationOf({ applicants }: Pick<RequestFacts, 'applicants'>): string {
  const [first, ...others] = applicants;
  if (others.length > 0) return '你们';
  return first === undefined || isPerson(first) ? '您' : '贵单位';
}

/** Whether a citizen applies, not a legal person or other organization (条例 art. 27). */
export function isPerson({ column }: Pick<Applicant, 'column'>): boolean {
  return column === 'natural-person';
}

/**
 * “青石乡2020年……”（文号：……），具体描述为“……”: what was asked, as the application says it, and nothing
 * twice.
 */
export function askedFor({ matter }: Pick<RequestFacts, 'matter'>): string {
  const title = oneLine(matter.title);
  const more = oneLine(matter.description);
  if (title.includes(bare(more))) return askedTitle({ matter });
  if (more.includes(bare(title))) return `${quoted(more)}${documentNumber({ matter })}`;
  return `${askedTitle({ matter })}，具体描述为${quoted(more)}`;
}

/** The same for a cell of a form: name and number, and the description under them. */
export function askedInForm({ matter }: Pick<RequestFacts, 'matter'>): string {
  const { title, description } = matter;
  const name = `${title}${documentNumber({ matter })}`;
  return bare(description) === bare(title) ? name : `${name}\n${description}`;
}

function documentNumber({ matter }: Pick<RequestFacts, 'matter'>): string {
  return matter.documentNumber === '' ? '' : `（文号：${matter.documentNumber}）`;
}

/** The same by its name alone: what it says in detail stays out of the letter. */
export function askedTitle({ matter }: Pick<RequestFacts, 'matter'>): string {
  return `${quoted(oneLine(matter.title))}${documentNumber({ matter })}`;
}

/** In quotation marks, those inside turned into single ones, without the full stop at its end. */
export function quoted(text: string): string {
  return `“${bare(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Without the mark at its end. */
function bare(text: string): string {
  return text.replace(/[。；，.;,\s]+$/u, '');
}

/** Several lines as one: a line that ends without a mark gets a semicolon. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('；')
    .replaceAll(/([。；，、：！？;,:!?])；/gu, '$1');
}

/** A sentence of its own: a full stop at the end where there is no mark yet. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[。！？!?…]$/u.test(trimmed) ? trimmed : `${trimmed}。`;
}

/** 27000 fen → 270元; with fen 270.50元. */
export function yuanText(fen: number): string {
  return `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`;
}

/** 2021年1月28日; '' for no date. */
export function dateText(date: LocalDate | null): string {
  return date === null ? '' : chineseDate(date);
}

// 156 mm of type area hold 20 characters of 22 pt.
const TITLE_CHARACTERS = 20;

/**
 * The organ's name and the title under it; a name too long for one line is broken after its county, such
 * a title before its bracket.
 */
export function titleLinesOf(organ: string, title: string): string[] {
  const bracket = title.indexOf('（');
  const fits = title.length <= TITLE_CHARACTERS || bracket <= 0;
  const lines = fits ? [title] : [title.slice(0, bracket), title.slice(bracket)];
  return [...brokenName(organ), ...lines];
}

function brokenName(organ: string): string[] {
  if (organ.length <= TITLE_CHARACTERS) return [organ];
  const upper = /^.{2,}[县市区旗州]/u.exec(organ.slice(0, TITLE_CHARACTERS))?.[0];
  const at = upper?.length ?? Math.ceil(organ.length / 2);
  return [organ.slice(0, at), ...brokenName(organ.slice(at))];
}

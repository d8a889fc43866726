// What every letter can say: of the office, and, where the letter goes to the applicant, of the case.

import type { RequestCase } from '../case.ts';
import type { IssuedLetter } from '../event.ts';
import type { StepKind } from '../steps/steps.ts';
import { askedFor, askedTitle, dateText, salutationOf } from './case-text.ts';
import type { LetterContext } from './context.ts';

/** 机关 … : what any letter may name. */
export const OFFICE_LABELS = ['机关名称', '联系部门', '联系电话', '办公地址', '联系方式'] as const;

/** What only a letter to the applicant may name. */
export const CASE_LABELS = ['称呼', '登记编号', '收到日期', '申请名称', '申请内容'] as const;

type ValuesOf<L extends readonly string[]> = Readonly<Record<L[number], string>>;

/** The texts of the placeholders of OFFICE_LABELS, which every letter may use. */
export function officeValues({ office }: LetterContext): ValuesOf<typeof OFFICE_LABELS> {
  const postcode = office.postcode === '' ? '' : `，邮政编码：${office.postcode}`;
  const ways = [
    office.address === '' ? '' : `地址：${office.address}${postcode}`,
    office.telephone === '' ? '' : `联系电话：${office.telephone}`,
  ];
  return {
    机关名称: office.name,
    联系部门: office.contactUnit === '' ? office.name : office.contactUnit,
    联系电话: office.telephone,
    办公地址: office.address === '' ? '本机关' : office.address,
    联系方式: ways.filter((way) => way !== '').join('，'),
  };
}

/** The texts of the placeholders of CASE_LABELS, which every letter of a case may use. */
export function caseValues(
  request: RequestCase,
  around: LetterContext,
): ValuesOf<typeof CASE_LABELS> {
  const { facts } = request;
  return {
    称呼: salutationOf(facts),
    登记编号: around.registrationNumber,
    // What waits for confirmation has no receipt date, and issues no letter but the one that ends it.
    收到日期: dateText(request.receivedOn ?? facts.arrivedOn),
    申请名称: askedTitle(facts),
    申请内容: askedFor(facts),
  };
}

/** 联系人 and 电话, for the line under the signature. */
export function contactText(request: RequestCase, around: LetterContext): string {
  const { office, peopleNames } = around;
  const handler = peopleNames.get(request.facts.handlerId) ?? office.contactUnit;
  const pieces = [
    handler === '' ? '' : `联系人：${handler}`,
    office.telephone === '' ? '' : `电话：${office.telephone}`,
  ];
  return pieces.filter((text) => text !== '').join('，');
}

/** A letter's own title: as it is kept, the organ stands before it. */
export function titleOfLetter({ title }: IssuedLetter, { office }: LetterContext): string {
  return title.startsWith(office.name) ? title.slice(office.name.length) : title;
}

/** The number of the letter that the latest step of a kind issued; '' when there is none. */
export function numberOfLetter(
  { events }: Pick<RequestCase, 'events'>,
  kind: StepKind,
  { letterNumbers }: LetterContext,
): string {
  const event = events.findLast(({ step }) => step.kind === kind);
  return event === undefined ? '' : (letterNumbers.get(event.sequence) ?? '');
}

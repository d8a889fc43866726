// What the office itself still lacks, as lines of the start page.

import { ROLE_LABELS, isOnDuty } from '../../../electron/core/office/people.ts';
import type { Person, PersonRole } from '../../../electron/core/office/people.ts';
import type { OfficeProfile } from '../../../electron/core/office/profile.ts';
import { addDays, yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { LocalDate } from '../../../electron/core/calendar/local-date.ts';
import type { WaitingItem } from './waiting-items.ts';

const CONTACTS = {
  contactUnit: '联系部门',
  address: '办公地址',
  postcode: '邮政编码',
  telephone: '联系电话',
} as const satisfies Partial<Record<keyof OfficeProfile, string>>;

/** The line of contact details that the report prints and the office has not filled in. */
export function profileItems(profile: OfficeProfile): readonly WaitingItem[] {
  const missing = Object.entries(CONTACTS)
    .filter(([key]) => profile[key as keyof typeof CONTACTS] === '')
    .map(([, label]) => label);
  if (missing.length === 0) return [];
  return [
    {
      look: 'draft',
      word: '待补充',
      text: `机关信息还缺${missing.join('、')}，年度报告里要写`,
      to: '/settings',
    },
  ];
}

/** The line of the 代字 before every number: without it they read 申〔2024〕1号. */
export function numberItems({ numberPrefix }: OfficeProfile): readonly WaitingItem[] {
  if (numberPrefix !== '') return [];
  return [
    {
      look: 'draft',
      word: '待补充',
      text: '还没有填写发文字号代字，申请登记号和文书文号前面没有机关的代字',
      to: '/settings',
    },
  ];
}

// 先审查、后公开 (保密法实施条例 art. 42): nothing can be published until these are known.
const NEEDED_ROLES: readonly PersonRole[] = ['secrecy-reviewer', 'reviewer', 'signer'];

/** The line of the roles that a secrecy review needs and nobody on duty has. */
export function peopleItems(people: readonly Person[], today: LocalDate): readonly WaitingItem[] {
  const held = new Set(
    people.filter((person) => isOnDuty(person, today)).flatMap(({ roles }) => roles),
  );
  const missing = NEEDED_ROLES.filter((role) => !held.has(role));
  if (missing.length === 0) return [];
  return [
    {
      look: 'draft',
      word: '待补充',
      text: `还没有登记${missing.map((role) => ROLE_LABELS[role]).join('、')}，公开前的保密审查要由他们签名`,
      to: '/settings/people',
    },
  ];
}

// The longest periods of the Regulation are 20 working days: about a month ahead.
const LOOKED_AHEAD_DAYS = 31;

/** The line of a year whose days off are not known while periods already reach into it. */
export function calendarItems(
  today: LocalDate,
  covered: { readonly to: number },
): readonly WaitingItem[] {
  const year = yearOf(addDays(today, LOOKED_AHEAD_DAYS));
  if (year <= covered.to) return [];
  return [
    {
      look: 'soon',
      word: '暂估',
      text: `还没有 ${covered.to + 1} 年的国家放假安排，落到这一年的期限只是暂估`,
      to: '/settings/calendar',
      year: covered.to + 1,
    },
  ];
}

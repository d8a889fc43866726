// The clock and the state of a publication in the words and looks of lists and of the case bar.

import type { EndKind, PublicationState } from '../../../electron/core/publications/kinds.ts';
import { END_LABELS, STATE_LABELS } from '../../../electron/core/publications/labels.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

/** From how many working days a due date is shown as near (interface: amber for three or less). */
const SOON_WORKDAYS = 3;

const LOOKS = {
  drafted: 'draft',
  reviewed: 'active',
  refused: 'stopped',
  published: 'done',
  updating: 'active',
  withdrawn: 'history',
  repealed: 'history',
} as const satisfies Record<PublicationState, StatusLook>;

export interface StateFacts {
  readonly state: PublicationState;
  readonly endKind: EndKind | null;
}

/** The state as look and word; 废止 and 失效 are told apart. */
export function stateTag({ state, endKind }: StateFacts): { look: StatusLook; word: string } {
  const word = endKind !== null && state === 'repealed' ? END_LABELS[endKind] : STATE_LABELS[state];
  return { look: LOOKS[state], word };
}

export interface ClockWords {
  readonly dueOn: string;
  readonly provisional: boolean;
  /** null while nothing is awaited. */
  readonly workdaysLeft: number | null;
  readonly timely: boolean | null;
}

/** “剩 6 个工作日 · 2024-10-16 周三到期”, or how it ended; '' where no clock ever ran. */
export function clockText(clock: ClockWords): string {
  return clockWords(clock, `${showDate(clock.dueOn)}到期`);
}

/** The same in a narrow column: “剩 6 个工作日 · 2024-10-16”. */
export function shortClockText(clock: ClockWords): string {
  return clockWords(clock, clock.dueOn);
}

function clockWords({ provisional, workdaysLeft, timely }: ClockWords, day: string): string {
  const due = `${day}${provisional ? '（暂估）' : ''}`;
  if (workdaysLeft !== null) return `${leftText(workdaysLeft)} · ${due}`;
  if (timely === null) return '';
  return timely ? `按期发布 · ${due}` : `逾期发布 · ${due}`;
}

/** How a clock looks: late, near, or neither. */
export function clockLook({
  workdaysLeft,
  timely,
}: Pick<ClockWords, 'workdaysLeft' | 'timely'>): 'late' | 'soon' | null {
  if (timely === false || (workdaysLeft !== null && workdaysLeft < 0)) return 'late';
  return workdaysLeft !== null && workdaysLeft <= SOON_WORKDAYS ? 'soon' : null;
}

function leftText(days: number): string {
  if (days < 0) return `逾期 ${-days} 个工作日`;
  return days === 0 ? '今天到期' : `剩 ${days} 个工作日`;
}

// Plays a request step by step as the office would, issuing its letters: for tests and for the samples of
// the handbook. The office, its people and everyone who writes to it are invented.

import type { CalendarPair } from '../../../calendar/calendar-pair.ts';
import { yearOf } from '../../../calendar/local-date.ts';
import { OfficialDocument } from '../../../document/official-document.ts';
import type { RequestCase } from '../../case.ts';
import type { RequestEvent } from '../../event.ts';
import { foldRequest } from '../../fold.ts';
import { numberText } from '../../numbers.ts';
import type { SeriesNumber } from '../../numbers.ts';
import type { RequestStep } from '../../steps/steps.ts';
import { CLERK, HEAD, SECRECY, SIGNER, factsOf, stepOf } from '../../testing/case-builder.ts';
import { letterFor, letterKindOf } from '../build-letter.ts';
import type { BuiltLetter } from '../build-letter.ts';
import type { LetterContext } from '../context.ts';
import { LETTERS } from '../kinds.ts';

export const OFFICE: LetterContext['office'] = {
  name: '青石乡人民政府',
  shortName: '青石乡',
  county: '云岭县',
  prefecture: '青云州',
  address: '云岭县青石乡集镇街1号',
  postcode: '666000',
  telephone: '0691-5120000',
  contactUnit: '青石乡党政办公室',
  numberPrefix: '青政公开',
  website: '云岭县人民政府门户网站',
  isTownship: true,
};

const PEOPLE = new Map([
  [CLERK, '赵一'],
  [HEAD, '钱二'],
  [SECRECY, '孙三'],
  [SIGNER, '周四'],
]);

export interface Played {
  readonly request: RequestCase;
  /** The letters issued, in order. */
  readonly letters: readonly BuiltLetter[];
  /** For forms of the case as it now stands. */
  readonly around: LetterContext;
}

export interface Play {
  readonly calendars: CalendarPair;
  readonly facts?: object;
  readonly steps: readonly RequestStep[];
  readonly around?: Partial<LetterContext>;
}

/** The case after its registration and these steps, with every letter they issue. */
export function played({ calendars, facts = {}, steps, around: change = {} }: Play): Played {
  const application = factsOf(facts);
  const registered = stepOf('registered', application.arrivedOn, { facts: application });
  const events: RequestEvent[] = [eventOf(registered, 1)];
  const letters: BuiltLetter[] = [];
  const letterNumbers = new Map<number, string>();
  const around: LetterContext = {
    office: OFFICE,
    registrationNumber: `青政公开申〔${yearOf(application.arrivedOn)}〕1号`,
    letterNumber: '',
    peopleNames: PEOPLE,
    letterNumbers,
    wording: {},
    calendars,
    today: steps.at(-1)?.on ?? application.arrivedOn,
    reconsiderationOrgan: '云岭县人民政府',
    court: '',
    ...change,
  };
  for (const step of steps) {
    const event = eventOf(step, events.length + 1);
    const number = numberOf(step, letters.length + 1);
    if (number === null) {
      events.push(event);
      continue;
    }
    const letterNumber = numberText(OFFICE.numberPrefix, number);
    const built = letterFor(foldRequest(events), step, { ...around, letterNumber });
    if (built === null) throw new Error(`${step.kind} issues no letter`);
    const { kind, document } = built;
    OfficialDocument.parse(document);
    letters.push(built);
    letterNumbers.set(event.sequence, letterNumber);
    const issued = { id: letters.length, kind, ...number, docx: 'c'.repeat(64), issuedOn: step.on };
    events.push({ ...event, letter: { ...issued, title: document.titleLines.join('') } });
  }
  return { request: foldRequest(events), letters, around };
}

function numberOf(step: RequestStep, number: number): SeriesNumber | null {
  const kind = letterKindOf(step);
  return kind === null ? null : { series: LETTERS[kind].series, year: yearOf(step.on), number };
}

function eventOf(step: RequestStep, sequence: number): RequestEvent {
  const recordedAt = `${step.on}T01:00:00.000Z`;
  return { sequence, step, recordedAt, recordedBy: PEOPLE.get(CLERK) ?? null, letter: null };
}

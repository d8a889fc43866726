// One case: the whole record for its page, its reply period day by day, and its clock after a step.

import type { Database } from 'better-sqlite3';
import type * as z from 'zod';
import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { CalendarPair } from '../../core/calendar/calendar-pair.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { missingForArchive } from '../../core/requests/archive.ts';
import { casePeriods } from '../../core/requests/case-periods.ts';
import { clockOf, correctionNoticeDue } from '../../core/requests/case-clock.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { formsOf } from '../../core/requests/letters/build-form.ts';
import { numberText } from '../../core/requests/numbers.ts';
import type { LetterView, RequestRecord } from '../../core/requests/record-fields.ts';
import { stepAnswers } from '../../core/requests/step-answers.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { consultationViews, feeView } from './case-views.ts';
import { createExceptionViews } from './exception-views.ts';
import { createLinkRepository } from './link-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import { afterStep } from './register.ts';
import type { LoadedRequest, Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';
import { createStepCheck } from './step-check.ts';

type Calls = Pick<typeof requestsCalls, 'requests.get' | 'requests.period' | 'requests.clockAfter'>;

/** Handlers over one case. */
export function createCaseHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const builder = createRowBuilder(db);
  const check = createStepCheck(db, register);
  const recordOf = recordBuilder(db, register);
  return {
    'requests.get': ({ id }, { today }) => recordOf(register.load(id), today),
    'requests.period': ({ id, period }) => {
      const loaded = register.load(id);
      const calendars = loadCalendars(db);
      const periods = casePeriods(loaded.request, calendars);
      const shown = periods.find(({ key }) => key === period);
      if (!shown) throw new AppError('not-found', '这件申请没有这个期限，可能链接已经过时。');
      const { label, rule, national, local, notes } = shown;
      return {
        ...{ label, rule, localName: calendars.localName, notes: [...notes] },
        number: builder.numberOf(loaded),
        title: loaded.request.facts.matter.title,
        periods: periods.map((each) => ({ key: each.key, label: each.label })),
        national: { ...national, days: [...national.days] },
        local: { ...local, days: [...local.days] },
      };
    },
    'requests.clockAfter': ({ id, step }, { today, now }) => {
      const loaded = register.load(id);
      check(loaded, step, today);
      return clockOf(afterStep(loaded, step, now), loadCalendars(db), today);
    },
  };
}

function recordBuilder(db: Database, register: Register) {
  const builder = createRowBuilder(db);
  const office = createOfficeReader(db);
  const exceptions = createExceptionViews(db);
  const links = createLinkRepository(db);
  return (loaded: LoadedRequest, today: LocalDate): z.input<typeof RequestRecord> => {
    const { id, request } = loaded;
    const [row] = builder.rowsOf([loaded], today);
    if (!row) throw new Error('every request has a row');
    const calendars = loadCalendars(db);
    const { facts } = request;
    const handler = office.people().find((person) => person.id === facts.handlerId);
    return {
      row,
      facts,
      handlerName: handler?.name ?? '',
      siblings: register
        .loadMany(register.cases.idsOfApplication(loaded.applicationId))
        .filter((part) => part.id !== id)
        .map((part) => ({
          id: part.id,
          number: builder.numberOf(part),
          title: part.request.facts.matter.title,
        })),
      events: [...request.events],
      letters: lettersOf(loaded, office.prefix()),
      steps: [...stepAnswers(request, { today, calendars })],
      correctionBy: correctionBy(loaded, calendars),
      consultations: consultationViews(request, calendars.national),
      fee: feeView(request, calendars.national),
      leaf: request.onSpot?.leaf ?? request.reply?.leaf ?? null,
      forms: formsOf(request),
      exceptions: exceptions(loaded),
      links: links.of(id, request.publicationId),
      missingForArchive: [...missingForArchive(request)],
      problems: [...request.problems],
    };
  };
}

function lettersOf({ request }: LoadedRequest, prefix: string): z.input<typeof LetterView>[] {
  return request.events.flatMap(({ sequence, letter }) => {
    if (!letter) return [];
    const { id, kind, title, issuedOn } = letter;
    return [{ id, sequence, kind, title, issuedOn, number: numberText(prefix, letter) }];
  });
}

/** Art. 30: the one correction notice is still possible until this day. */
function correctionBy({ request }: LoadedRequest, { national }: CalendarPair): LocalDate | null {
  if (request.correction !== null) return null;
  return correctionNoticeDue(request, national)?.date ?? null;
}

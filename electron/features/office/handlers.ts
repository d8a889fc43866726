// The use cases of the office itself; the calendar's are in calendar-handlers.ts.

import { AppError, fieldError } from '../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type { officeCalls } from '../../core/office/contract.ts';
import { clockDoubt } from '../../core/office/clock-doubt.ts';
import { isOnDuty } from '../../core/office/people.ts';
import type { Person } from '../../core/office/people.ts';
import { shortNameOf } from '../../core/office/profile.ts';
import type { OfficeProfile } from '../../core/office/profile.ts';
import { settingsFrom } from '../../core/office/settings.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createCalendarHandlers } from './calendar-handlers.ts';
import { createOfficeRepository } from './repository.ts';
import type { OfficeRepository } from './repository.ts';

type OfficeHandlers = HandlersOf<typeof officeCalls>;
type Group<K extends keyof OfficeHandlers> = Pick<OfficeHandlers, K>;

/** The handlers of the slice over one open ledger. */
export function createOfficeHandlers(parts: SliceParts): OfficeHandlers {
  const repository = createOfficeRepository(parts.db);
  const people = createPeopleHandlers(repository);
  const status: OfficeHandlers['office.status'] = (_input, { actorId, today }) => {
    const actor = actorId === null ? undefined : repository.person(actorId);
    const [ledger, profile] = [repository.ledgerKind(), repository.profile()];
    // The sample office lives in a year of its own, and an empty ledger has nothing to count.
    const isCounting = ledger === 'real' && profile !== null;
    return {
      ledger,
      profile,
      actor: actor && isOnDuty(actor, today) ? actor : null,
      today,
      calendar: loadCalendars(parts.db).national.covered,
      clockDoubt: isCounting ? clockDoubt(repository.lastEntryAt(), today) : null,
    };
  };
  const saveProfile = (profile: OfficeProfile, now: string): OfficeProfile => {
    const shortName = profile.shortName || shortNameOf(profile.name);
    const saved = { ...profile, shortName };
    repository.saveProfile(saved, now);
    return saved;
  };
  return {
    'office.status': status,
    'office.setUp': ({ clerkName: name, clerkPost: post, ...profile }, context) => {
      if (repository.profile())
        throw new AppError('conflict', '机关信息已经填写过了，请到设置里修改。');
      saveProfile(profile, context.now);
      const draft = { name, post, roles: ['clerk' as const], dutyFrom: context.today };
      const clerk = people['office.addPerson'](draft, context);
      people['office.actAs']({ id: clerk.id }, context);
      return status({}, { ...context, actorId: clerk.id });
    },
    'office.confirmClock': ({ today }, context) => {
      if (today !== context.today) {
        throw fieldError(
          'today',
          `电脑的日期是 ${context.today}，与您填写的不一样。填写无误的话，请先调好电脑的日期。`,
        );
      }
      return { ...status({}, context), clockDoubt: null };
    },
    'office.saveProfile': (profile, { now }) => saveProfile(profile, now),
    ...createBasisHandlers(repository),
    ...people,
    ...createSettingHandlers(repository),
    ...createCalendarHandlers(parts, repository),
    'office.openLedger': async ({ kind }) => {
      if (repository.ledgerKind() !== kind) await parts.shell.switchLedger(kind);
      return { kind };
    },
  };
}

type BasisCalls =
  'office.basisDocuments' | 'office.saveBasisDocument' | 'office.removeBasisDocument';

function createBasisHandlers(repository: OfficeRepository): Group<BasisCalls> {
  const missing = (): AppError => new AppError('not-found', '没有找到这份依据文件，请刷新后再试。');
  return {
    'office.basisDocuments': ({ year }) => repository.basisDocuments(year ?? null),
    'office.saveBasisDocument': (draft) => {
      const saved = repository.saveBasisDocument(draft);
      if (!saved) throw missing();
      return saved;
    },
    'office.removeBasisDocument': ({ id }) => {
      if (!repository.removeBasisDocument(id)) throw missing();
      return { id };
    },
  };
}

type PeopleCalls =
  'office.people' | 'office.addPerson' | 'office.changePerson' | 'office.endDuty' | 'office.actAs';

function createPeopleHandlers(repository: OfficeRepository): Group<PeopleCalls> {
  function find(id: number): Person {
    const person = repository.person(id);
    if (!person) throw new AppError('not-found', '没有找到这位人员，请刷新后再试。');
    return person;
  }
  return {
    'office.people': () => repository.people(),
    'office.addPerson': (draft) => find(repository.addPerson(draft)),
    'office.changePerson': ({ id, ...draft }) => {
      const { dutyTo } = find(id);
      if (dutyTo !== null && draft.dutyFrom > dutyTo) {
        throw fieldError('dutyFrom', `开始日期不能晚于离任日期 ${dutyTo}`);
      }
      repository.changePerson(id, draft);
      return find(id);
    },
    'office.endDuty': ({ id, dutyTo }) => {
      const { name, dutyFrom } = find(id);
      if (dutyTo < dutyFrom) {
        throw fieldError('dutyTo', `离任日期不能早于${name}开始工作的 ${dutyFrom}`);
      }
      repository.endDuty(id, dutyTo);
      return find(id);
    },
    'office.actAs': ({ id }, { today, now }: CallContext) => {
      const person = find(id);
      if (!isOnDuty(person, today)) {
        throw new AppError('not-allowed', `${person.name}今天不在岗，不能作为登记人。`);
      }
      repository.saveSetting('actingPersonId', id, now);
      return person;
    },
  };
}

function createSettingHandlers(
  repository: OfficeRepository,
): Group<'office.settings' | 'office.saveSettings'> {
  return {
    'office.settings': () => settingsFrom((key) => repository.setting(key)),
    'office.saveSettings': (settings, { now }) => {
      for (const [key, value] of Object.entries(settings)) repository.saveSetting(key, value, now);
      return settings;
    },
  };
}

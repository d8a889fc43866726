// All SQL about the office itself.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { BasisDocumentRow } from '../../core/office/basis-documents.ts';
import type { BasisDocumentDraft } from '../../core/office/basis-documents.ts';
import { CalendarDayDraft, RemovedDay } from '../../core/office/calendar-days.ts';
import type { DayScope } from '../../core/office/calendar-days.ts';
import { LedgerKind } from '../../core/office/ledger-kind.ts';
import { Person } from '../../core/office/people.ts';
import type { PersonDraft } from '../../core/office/people.ts';
import { OfficeProfile } from '../../core/office/profile.ts';

const ProfileRow = OfficeProfile.extend({
  isTownship: z
    .int()
    .transform((flag) => flag === 1)
    .pipe(z.boolean()),
});

const PersonRow = Person.extend({
  roles: z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(Person.shape.roles),
});

/** What handlers read and write; statements are prepared here, so a typo fails at the start. */
export function createOfficeRepository(db: Database) {
  return {
    ...profileStatements(db),
    ...basisStatements(db),
    ...peopleStatements(db),
    ...settingStatements(db),
    ...calendarStatements(db),
  };
}

export type OfficeRepository = ReturnType<typeof createOfficeRepository>;

function profileStatements(db: Database) {
  const kind = db.prepare('SELECT kind FROM ledger').pluck();
  const lastEntryAt = db.prepare('SELECT at FROM auditEntry ORDER BY id DESC LIMIT 1').pluck();
  const select = db.prepare(
    `SELECT name, shortName, county, prefecture, address, postcode, telephone, contactUnit,
            numberPrefix, website, isTownship
     FROM officeProfile`,
  );
  const save = db.prepare(
    `INSERT INTO officeProfile (id, name, shortName, county, prefecture, address, postcode, telephone,
                                contactUnit, numberPrefix, website, isTownship, updatedAt)
     VALUES (1, :name, :shortName, :county, :prefecture, :address, :postcode, :telephone,
             :contactUnit, :numberPrefix, :website, :isTownship, :now)
     ON CONFLICT (id) DO UPDATE SET
       name = :name, shortName = :shortName, county = :county, prefecture = :prefecture,
       address = :address, postcode = :postcode, telephone = :telephone,
       contactUnit = :contactUnit, numberPrefix = :numberPrefix, website = :website,
       isTownship = :isTownship, updatedAt = :now`,
  );
  return {
    ledgerKind: () => LedgerKind.parse(kind.get()),
    /** The moment of the last command in the ledger, UTC ISO 8601; null before the first. */
    lastEntryAt: () => z.string().optional().parse(lastEntryAt.get()) ?? null,
    profile: () => {
      const row = select.get();
      return row === undefined ? null : ProfileRow.parse(row);
    },
    saveProfile: (profile: OfficeProfile, now: string): void => {
      save.run({ ...profile, isTownship: profile.isTownship ? 1 : 0, now });
    },
  };
}

function basisStatements(db: Database) {
  const columns = 'id, year, title, documentNumber';
  const all = db.prepare(
    `SELECT ${columns} FROM basisDocument
     WHERE :year IS NULL OR year = :year ORDER BY year DESC, id`,
  );
  const add = db.prepare(
    `INSERT INTO basisDocument (year, title, documentNumber)
     VALUES (:year, :title, :documentNumber) RETURNING ${columns}`,
  );
  const change = db.prepare(
    `UPDATE basisDocument SET year = :year, title = :title, documentNumber = :documentNumber
     WHERE id = :id RETURNING ${columns}`,
  );
  const remove = db.prepare('DELETE FROM basisDocument WHERE id = :id');
  return {
    basisDocuments: (year: number | null) => z.array(BasisDocumentRow).parse(all.all({ year })),
    /** Undefined when there is no document with the draft's id. */
    saveBasisDocument: (draft: BasisDocumentDraft) => {
      const row = draft.id === undefined ? add.get({ ...draft }) : change.get({ ...draft });
      return row === undefined ? undefined : BasisDocumentRow.parse(row);
    },
    removeBasisDocument: (id: number): boolean => remove.run({ id }).changes === 1,
  };
}

function peopleStatements(db: Database) {
  const columns = `id, name, post, dutyFrom, dutyTo,
    (SELECT json_group_array(role) FROM personRole WHERE personId = person.id) AS roles`;
  const all = db.prepare(`SELECT ${columns} FROM person ORDER BY dutyTo IS NOT NULL, dutyFrom, id`);
  const one = db.prepare(`SELECT ${columns} FROM person WHERE id = :id`);
  const add = db
    .prepare(
      'INSERT INTO person (name, post, dutyFrom) VALUES (:name, :post, :dutyFrom) RETURNING id',
    )
    .pluck();
  const change = db.prepare(
    'UPDATE person SET name = :name, post = :post, dutyFrom = :dutyFrom WHERE id = :id',
  );
  const end = db.prepare('UPDATE person SET dutyTo = :dutyTo WHERE id = :id');
  const clearRoles = db.prepare('DELETE FROM personRole WHERE personId = :id');
  const addRole = db.prepare('INSERT INTO personRole (personId, role) VALUES (:id, :role)');
  const setRoles = (id: number, roles: PersonDraft['roles']): void => {
    clearRoles.run({ id });
    for (const role of new Set(roles)) addRole.run({ id, role });
  };
  const person = (id: number) => {
    const row = one.get({ id });
    return row === undefined ? undefined : PersonRow.parse(row);
  };
  return {
    people: () => z.array(PersonRow).parse(all.all()),
    person,
    addPerson: ({ roles, ...draft }: PersonDraft): number => {
      const id = z.int().parse(add.get(draft));
      setRoles(id, roles);
      return id;
    },
    changePerson: (id: number, { roles, ...draft }: PersonDraft): void => {
      change.run({ id, ...draft });
      setRoles(id, roles);
    },
    endDuty: (id: number, dutyTo: LocalDate): void => void end.run({ id, dutyTo }),
  };
}

function settingStatements(db: Database) {
  const select = db.prepare('SELECT value FROM setting WHERE key = :key').pluck();
  const save = db.prepare(
    `INSERT INTO setting (key, value, updatedAt) VALUES (:key, :value, :now)
     ON CONFLICT (key) DO UPDATE SET value = :value, updatedAt = :now`,
  );
  return {
    /** A stored value by its key; undefined when it was never set. */
    setting: (key: string): unknown => {
      const text = select.get({ key });
      return typeof text === 'string' ? JSON.parse(text) : undefined;
    },
    saveSetting: (key: string, value: unknown, now: string): void => {
      save.run({ key, value: JSON.stringify(value), now });
    },
  };
}

function calendarStatements(db: Database) {
  const columns = 'date, scope, kind, name, source';
  const inYear = "date BETWEEN :year || '-01-01' AND :year || '-12-31'";
  const added = db.prepare(`SELECT ${columns} FROM calendarDay WHERE ${inYear} ORDER BY date`);
  const removed = db.prepare(
    `SELECT ${columns}, reason, removedOn FROM removedCalendarDay WHERE ${inYear} ORDER BY id DESC`,
  );
  const one = db.prepare(
    `SELECT ${columns} FROM calendarDay WHERE date = :date AND scope = :scope`,
  );
  const add = db.prepare(
    `INSERT INTO calendarDay (${columns}) VALUES (:date, :scope, :kind, :name, :source)`,
  );
  const remove = db.prepare('DELETE FROM calendarDay WHERE date = :date AND scope = :scope');
  const keepRemoved = db.prepare(
    `INSERT INTO removedCalendarDay (${columns}, reason, removedOn, removedBy)
     VALUES (:date, :scope, :kind, :name, :source, :reason, :removedOn, :removedBy)`,
  );
  return {
    addedDays: (year: number) => z.array(CalendarDayDraft).parse(added.all({ year: `${year}` })),
    removedDays: (year: number) => z.array(RemovedDay).parse(removed.all({ year: `${year}` })),
    addedDay: (date: LocalDate, scope: DayScope) => {
      const row = one.get({ date, scope });
      return row === undefined ? undefined : CalendarDayDraft.parse(row);
    },
    addDay: (day: CalendarDayDraft): void => void add.run(day),
    removeDay: (removal: RemovedDay & { readonly removedBy: number | null }): void => {
      remove.run({ date: removal.date, scope: removal.scope });
      keepRemoved.run(removal);
    },
  };
}

// All SQL of the hotline slice: the rows that its lists read, and its limits.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { ReferralFacts } from '../../core/hotline/facts.ts';
import { ReferralCategory } from '../../core/hotline/kinds.ts';
import { CategoryLimits } from '../../core/hotline/limit.ts';

const ReferralRow = z.object({
  id: z.int(),
  orderNumber: z.string(),
  category: ReferralCategory,
  dispatchedOn: z.string(),
  receivedOn: z.string(),
  matter: z.string(),
  place: z.string(),
  responsibleUnit: z.string(),
  limitOn: z.string().nullable(),
  limitWorkdays: z.int().nullable(),
  closedOn: z.string().nullable(),
  voided: z.int().transform((flag) => flag === 1),
});
export type ReferralRow = z.infer<typeof ReferralRow>;

export interface RowFilter {
  readonly year?: number | undefined;
  readonly category?: ReferralCategory | undefined;
  readonly text: string;
}

const COLUMNS = `id, orderNumber, category, dispatchedOn, receivedOn, matter, place, responsibleUnit,
  limitOn, limitWorkdays, closedOn, voided`;

/** Prepares the statements of the slice. */
export function createHotlineRepository(db: Database) {
  return { ...referralRows(db), ...enteredWords(db), ...limitSetting(db) };
}

function referralRows(db: Database) {
  const upsert = db.prepare(
    `INSERT INTO hotlineReferral (id, orderNumber, category, dispatchedBy, dispatchedOn, receivedOn,
       matter, place, responsibleUnit, limitOn, limitWorkdays, closedOn, voided)
     VALUES (:id, :orderNumber, :category, :dispatchedBy, :dispatchedOn, :receivedOn,
       :matter, :place, :responsibleUnit, :limitOn, :limitWorkdays, :closedOn, :voided)
     ON CONFLICT (id) DO UPDATE SET
       orderNumber = excluded.orderNumber, category = excluded.category,
       dispatchedBy = excluded.dispatchedBy, dispatchedOn = excluded.dispatchedOn,
       receivedOn = excluded.receivedOn, matter = excluded.matter, place = excluded.place,
       responsibleUnit = excluded.responsibleUnit, limitOn = excluded.limitOn,
       limitWorkdays = excluded.limitWorkdays, closedOn = excluded.closedOn,
       voided = excluded.voided`,
  );
  const selectMatching = db.prepare(
    `SELECT ${COLUMNS} FROM hotlineReferral
     WHERE receivedOn BETWEEN :from AND :to
       AND (:category IS NULL OR category = :category)
       AND (:text = '' OR instr(
         orderNumber || char(10) || matter || char(10) || place || char(10) || responsibleUnit,
         :text) > 0)
     ORDER BY receivedOn DESC, id DESC`,
  );
  const selectByNumber = db.prepare(
    `SELECT ${COLUMNS} FROM hotlineReferral WHERE orderNumber = :orderNumber AND voided = 0`,
  );
  return {
    /** Writes the projection of a referral's events. */
    save: (id: number, facts: ReferralFacts, voided: boolean): void => {
      upsert.run({ ...facts, id, voided: voided ? 1 : 0 });
    },
    /** The referrals received in a year (all years when left out), newest first. */
    matching: ({ year, category, text }: RowFilter): ReferralRow[] =>
      z
        .array(ReferralRow)
        .parse(selectMatching.all({ ...span(year), category: category ?? null, text })),
    /** The referral that holds an order number, voided ones aside. */
    withNumber: (orderNumber: string): ReferralRow | undefined =>
      ReferralRow.optional().parse(selectByNumber.get({ orderNumber })),
  };
}

function enteredWords(db: Database) {
  const selectDispatchers = db
    .prepare(
      `SELECT dispatchedBy FROM hotlineReferral GROUP BY dispatchedBy
       ORDER BY max(id) DESC LIMIT 30`,
    )
    .pluck();
  const selectUnits = db
    .prepare(
      `SELECT responsibleUnit FROM hotlineReferral GROUP BY responsibleUnit
       ORDER BY max(id) DESC LIMIT 30`,
    )
    .pluck();
  const selectPlaces = db
    .prepare(
      `SELECT place FROM hotlineReferral WHERE place <> '' GROUP BY place
       ORDER BY max(id) DESC LIMIT 30`,
    )
    .pluck();
  return {
    /** Units and places entered before, the latest first. */
    enteredWords: () => ({
      dispatchedBy: z.array(z.string()).parse(selectDispatchers.all()),
      responsibleUnit: z.array(z.string()).parse(selectUnits.all()),
      place: z.array(z.string()).parse(selectPlaces.all()),
    }),
  };
}

function limitSetting(db: Database) {
  const selectLimits = db.prepare("SELECT value FROM setting WHERE key = 'hotlineLimits'").pluck();
  const upsertLimits = db.prepare(
    `INSERT INTO setting (key, value, updatedAt) VALUES ('hotlineLimits', :value, :now)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updatedAt = excluded.updatedAt`,
  );

  return {
    /** The office's limits, undefined before it set its own. */
    limits: (): CategoryLimits | undefined => {
      const value = z.string().optional().parse(selectLimits.get());
      return value === undefined ? undefined : CategoryLimits.parse(JSON.parse(value));
    },
    saveLimits: (limits: CategoryLimits, now: string): void => {
      upsertLimits.run({ value: JSON.stringify(limits), now });
    },
  };
}

function span(year: number | undefined): { from: LocalDate; to: LocalDate } {
  return year === undefined
    ? { from: '0000', to: '9999' }
    : { from: `${year}-01-01`, to: `${year}-12-31` };
}

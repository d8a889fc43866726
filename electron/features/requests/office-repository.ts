// SQL over what the requests need of the office: who it is, its people and what was entered before.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { Person } from '../../core/office/people.ts';
import { OfficeProfile } from '../../core/office/profile.ts';
import { settingsFrom } from '../../core/office/settings.ts';
import { jsonColumn } from './rows.ts';

const ProfileRow = OfficeProfile.extend({
  isTownship: z
    .int()
    .transform((flag) => flag === 1)
    .pipe(z.boolean()),
});
const PersonRow = Person.extend({ roles: jsonColumn(Person.shape.roles) });

/** Of how many of the latest requests the units are offered. */
const RECENT = 500;

/** Prepares the statements over the office. */
export function createOfficeReader(db: Database) {
  const profile = db.prepare(
    `SELECT name, shortName, county, prefecture, address, postcode, telephone, contactUnit,
       numberPrefix, website, isTownship
     FROM officeProfile`,
  );
  const people = db.prepare(
    `SELECT id, name, post, dutyFrom, dutyTo,
       (SELECT json_group_array(role ORDER BY role) FROM personRole WHERE personId = person.id) AS roles
     FROM person ORDER BY dutyTo IS NOT NULL, id`,
  );
  const holderUnits = db
    .prepare(
      `SELECT unit FROM (
         SELECT json_extract(step, '$.facts.holderUnit') AS unit, max(recordedAt) AS latest
         FROM requestEvent
         WHERE sequence = 1 AND requestId > (SELECT max(id) - ${RECENT} FROM disclosureRequest)
         GROUP BY unit)
       WHERE unit <> '' ORDER BY latest DESC LIMIT 30`,
    )
    .pluck();
  const prefix = db.prepare('SELECT numberPrefix FROM officeProfile').pluck();
  const setting = db.prepare('SELECT value FROM setting WHERE key = :key').pluck();
  return {
    profile: () => {
      const row = profile.get();
      return row === undefined ? null : ProfileRow.parse(row);
    },
    people: () => z.array(PersonRow).parse(people.all()),
    /** 承办站所 entered before, the latest first. */
    holderUnits: () => z.array(z.string()).parse(holderUnits.all()),
    /** 发文字号代字; '' before the office has said who it is. */
    prefix: () => z.string().optional().parse(prefix.get()) ?? '',
    settings: () =>
      settingsFrom((key) => {
        const text = setting.get({ key });
        return typeof text === 'string' ? JSON.parse(text) : undefined;
      }),
  };
}

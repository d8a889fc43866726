// SQL of what forms offer: the people of the office, and the defaults from the last entries.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { FormChoices, Person } from '../../core/publications/choices-fields.ts';
import { Channel } from '../../core/publications/kinds.ts';
import { jsonColumn } from './rows.ts';

const PersonRow = Person.extend({ roles: jsonColumn(z.array(z.string())) });
const LastDraft = FormChoices.shape.lastDraft.unwrap();
const LastReview = FormChoices.shape.lastReview
  .unwrap()
  .extend({ plannedChannels: jsonColumn(z.array(Channel)) });
const Place = FormChoices.shape.places.element;

/** Prepares the statements over people and earlier entries. */
export function createChoicesRepository(db: Database) {
  const people = db.prepare(
    `SELECT id, name, post, dutyFrom, dutyTo,
       (SELECT json_group_array(role ORDER BY role) FROM personRole WHERE personId = person.id) AS roles
     FROM person ORDER BY dutyTo IS NOT NULL, id`,
  );
  const officeName = db.prepare('SELECT name FROM officeProfile').pluck();
  const units = db
    .prepare(
      `SELECT responsibleUnit FROM publication
       GROUP BY responsibleUnit ORDER BY count(*) DESC, responsibleUnit LIMIT 20`,
    )
    .pluck();
  const places = db.prepare(
    `SELECT channel, place FROM publicationEvent WHERE channel IS NOT NULL AND place <> ''
     GROUP BY channel, place ORDER BY max(id) DESC LIMIT 50`,
  );
  const lastDraft = db.prepare(
    `SELECT genre, documentSource, responsibleUnit, columnId, domainId, opennessStage, legalItem
     FROM publicationVersion WHERE version = 1 ORDER BY publicationId DESC LIMIT 1`,
  );
  const lastReview = db.prepare(
    `SELECT carrier, plannedChannels, drafterOpinion, reviewerOpinion, secrecyOpinion, reviewerId,
       secrecyReviewerId, signerId
     FROM secrecyReview ORDER BY id DESC LIMIT 1`,
  );
  return {
    people: () => z.array(PersonRow).parse(people.all()),
    officeName: () => z.string().optional().parse(officeName.get()) ?? null,
    units: () => z.array(z.string()).parse(units.all()),
    places: () => z.array(Place).parse(places.all()),
    lastDraft: () => LastDraft.optional().parse(lastDraft.get()) ?? null,
    lastReview: () => LastReview.optional().parse(lastReview.get()) ?? null,
  };
}

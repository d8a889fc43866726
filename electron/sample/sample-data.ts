// The sample office as data (resources/sample-office), checked when it is read.

import * as z from 'zod';
import documents from '../../resources/sample-office/documents.json' with { type: 'json' };
import news from '../../resources/sample-office/news.json' with { type: 'json' };
import office from '../../resources/sample-office/office.json' with { type: 'json' };
import requests from '../../resources/sample-office/requests.json' with { type: 'json' };
import registers from '../../resources/sample-office/registers.json' with { type: 'json' };
import { ActivityFields } from '../core/activities/facts.ts';
import { LocalDateField } from '../core/calendar/local-date.ts';
import { ClosingFields, ReferralFields } from '../core/hotline/facts.ts';
import { BasisDocumentDraft } from '../core/office/basis-documents.ts';
import { PersonDraft } from '../core/office/people.ts';
import { OfficeProfile } from '../core/office/profile.ts';
import { PublicationFields } from '../core/publications/facts.ts';
import { Channel } from '../core/publications/kinds.ts';
import { ApplicationFields, Matter } from '../core/requests/facts.ts';
import { RoundClosingFields, RoundFields } from '../core/surveys/facts.ts';

const SampleItem = z.strictObject({
  title: PublicationFields.title,
  documentNumber: PublicationFields.documentNumber,
  genre: PublicationFields.genre,
  documentSource: PublicationFields.documentSource,
  responsibleUnit: PublicationFields.responsibleUnit,
  legalItem: PublicationFields.legalItem,
  opennessStage: PublicationFields.opennessStage,
  summary: PublicationFields.summary,
  /** Names, as the site's columns and the 26 domains have them. */
  column: z.string(),
  domain: z.string().nullable().default(null),
  formedOn: LocalDateField,
  /** First publishing on the county's portal. */
  publishedOn: LocalDateField,
  /** Further channels on the same day. */
  alsoOn: z.array(z.strictObject({ channel: Channel, place: z.string() })).default([]),
  /** The information changed, and was published anew. */
  update: z
    .strictObject({
      changedOn: LocalDateField,
      publishedOn: LocalDateField,
      summary: PublicationFields.summary,
    })
    .nullable()
    .default(null),
});
export type SampleItem = z.infer<typeof SampleItem>;

const SampleReferral = z.strictObject({ ...ReferralFields, ...ClosingFields });
const SampleRound = z.strictObject({ ...RoundFields, ...RoundClosingFields });

const SampleRegisters = z.strictObject({
  hotline: z.array(SampleReferral),
  surveys: z.array(SampleRound),
  activities: z.array(z.strictObject(ActivityFields)),
});
export type SampleRegisters = z.infer<typeof SampleRegisters>;

/** The publications of the year, documents first; each in its column's and domain's own name. */
export const sampleItems: readonly SampleItem[] = z
  .array(SampleItem)
  .parse([...documents, ...news]);

export const sampleRegisters: SampleRegisters = SampleRegisters.parse(registers);

const SampleRequest = z.strictObject({
  /** Calendar days before the sample is first opened. */
  daysAgo: z.int().min(0),
  application: z
    .strictObject({ ...ApplicationFields, matter: Matter })
    .omit({ arrivedOn: true, handlerId: true }),
  /** Steps that issue no letter; the day and the drafter are filled in. */
  steps: z.array(
    z.strictObject({ daysAgo: z.int().min(0), step: z.looseObject({ kind: z.string() }) }),
  ),
});
export type SampleRequest = z.infer<typeof SampleRequest>;

/** Open requests, the earliest first. */
export const sampleRequests: readonly SampleRequest[] = z.array(SampleRequest).parse(requests);

/** The organ, its two people (the clerk first) and the notice that its report is made under. */
export const sampleOffice = z
  .strictObject({
    profile: OfficeProfile,
    clerk: PersonDraft,
    head: PersonDraft,
    basisDocument: BasisDocumentDraft,
  })
  .parse(office);
export type SampleOffice = typeof sampleOffice;

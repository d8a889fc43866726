// What a new ledger starts with: the columns of the township's web window (rules §6.1) and the 26
// pilot domains of 国办发〔2019〕54号 (rules §6.2).

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import columns from '../../../resources/publications/columns.json' with { type: 'json' };
import domains from '../../../resources/publications/domains.json' with { type: 'json' };
import { createCatalogueRepository } from './catalogue-repository.ts';

const Columns = z.array(z.object({ name: z.string(), children: z.array(z.string()) }));
const Domains = z.array(z.object({ name: z.string(), aliases: z.array(z.string()) }));

/** Fills the columns and domains of a ledger that has none; leaves any other as it is. */
export function seedPublications(db: Database): void {
  const repository = createCatalogueRepository(db);
  if (repository.domains().length > 0) return;
  db.transaction(() => {
    for (const { name, aliases } of Domains.parse(domains)) repository.addDomain(name, aliases);
    for (const { name, children } of Columns.parse(columns)) {
      const parentId = repository.addColumn(null, name);
      for (const child of children) repository.addColumn(parentId, child);
    }
  })();
}

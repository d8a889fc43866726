// SQL of what publications are filed under: columns, the 26 domains, rows of the 标准目录.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { RowId } from '../../core/fields.ts';
import {
  CatalogueRow,
  Domain,
  PublicationColumn,
} from '../../core/publications/catalogue-fields.ts';
import type { CatalogueRowDraft } from '../../core/publications/catalogue-fields.ts';
import { Flag, jsonColumn } from './rows.ts';

const ColumnRow = PublicationColumn.extend({ retired: Flag });
const DomainRow = Domain.extend({ hasBusiness: Flag, aliases: jsonColumn(z.array(z.string())) });
const CatalogueDataRow = CatalogueRow.extend({ retired: Flag });
const NewId = z.object({ id: RowId });

/** Prepares the statements over columns, domains and catalogue rows. */
export function createCatalogueRepository(db: Database) {
  return { ...columnStatements(db), ...domainStatements(db), ...catalogueStatements(db) };
}

function columnStatements(db: Database) {
  const list = db.prepare(
    `SELECT c.id, c.parentId, c.name, c.retired,
       (SELECT count(*) FROM publication p WHERE p.columnId = c.id) AS itemCount
     FROM publicationColumn c LEFT JOIN publicationColumn above ON above.id = c.parentId
     ORDER BY coalesce(above.sortOrder, c.sortOrder), coalesce(above.id, c.id),
       above.id IS NOT NULL, c.sortOrder, c.id`,
  );
  const find = db.prepare(
    'SELECT id, parentId, name, retired, 0 AS itemCount FROM publicationColumn WHERE id = :id',
  );
  const sameName = db
    .prepare(
      `SELECT id FROM publicationColumn
       WHERE coalesce(parentId, 0) = coalesce(:parentId, 0) AND name = :name`,
    )
    .pluck();
  const add = db.prepare(
    `INSERT INTO publicationColumn (parentId, name, sortOrder)
     VALUES (:parentId, :name, (SELECT coalesce(max(sortOrder), 0) + 1 FROM publicationColumn))
     RETURNING id`,
  );
  const rename = db.prepare('UPDATE publicationColumn SET name = :name WHERE id = :id');
  const retire = db.prepare('UPDATE publicationColumn SET retired = :retired WHERE id = :id');
  const place = db.prepare('UPDATE publicationColumn SET sortOrder = :sortOrder WHERE id = :id');
  return {
    /** Each column of the first level followed by those below it. */
    columns: () => z.array(ColumnRow).parse(list.all()),
    column: (id: number) => ColumnRow.optional().parse(find.get({ id })),
    columnNamed: (parentId: number | null, name: string) =>
      RowId.optional().parse(sameName.get({ parentId, name })),
    addColumn: (parentId: number | null, name: string) =>
      NewId.parse(add.get({ parentId, name })).id,
    renameColumn: (id: number, name: string) => {
      rename.run({ id, name });
    },
    retireColumn: (id: number, retired: boolean) => {
      retire.run({ id, retired: retired ? 1 : 0 });
    },
    placeColumn: (id: number, sortOrder: number) => {
      place.run({ id, sortOrder });
    },
  };
}

function domainStatements(db: Database) {
  const list = db.prepare('SELECT id, name, aliases, hasBusiness FROM domain ORDER BY id');
  const add = db.prepare('INSERT INTO domain (name, aliases) VALUES (:name, :aliases)');
  const tick = db.prepare(
    `UPDATE domain SET hasBusiness = id IN (SELECT value FROM json_each(:ids))`,
  );
  return {
    domains: () => z.array(DomainRow).parse(list.all()),
    addDomain: (name: string, aliases: readonly string[]) => {
      add.run({ name, aliases: JSON.stringify(aliases) });
    },
    tickDomains: (ids: readonly number[]) => {
      tick.run({ ids: JSON.stringify(ids) });
    },
  };
}

function catalogueStatements(db: Database) {
  const select = `SELECT r.*, d.name AS domainName,
      (SELECT count(*) FROM publicationVersion v
         JOIN publication p ON p.id = v.publicationId AND p.currentVersion = v.version
       WHERE v.catalogueRowId = r.id) AS itemCount
    FROM catalogueRow r JOIN domain d ON d.id = r.domainId`;
  const all = db.prepare(
    select.concat(
      ` WHERE (:domainId IS NULL OR r.domainId = :domainId) AND (:withRetired = 1 OR r.retired = 0)
        ORDER BY r.domainId, r.id`,
    ),
  );
  const one = db.prepare(select.concat(' WHERE r.id = :id'));
  const add = db.prepare(
    `INSERT INTO catalogueRow (domainId, matter, subMatter, content, basis, limitText, limitDays)
     VALUES (:domainId, :matter, :subMatter, :content, :basis, :limitText, :limitDays)
     RETURNING id`,
  );
  const change = db.prepare(
    `UPDATE catalogueRow SET domainId = :domainId, matter = :matter, subMatter = :subMatter,
       content = :content, basis = :basis, limitText = :limitText, limitDays = :limitDays
     WHERE id = :id`,
  );
  const retire = db.prepare('UPDATE catalogueRow SET retired = :retired WHERE id = :id');
  return {
    catalogue: (domainId: number | undefined, withRetired: boolean) =>
      z
        .array(CatalogueDataRow)
        .parse(all.all({ domainId: domainId ?? null, withRetired: withRetired ? 1 : 0 })),
    row: (id: number) => CatalogueDataRow.optional().parse(one.get({ id })),
    addRow: (draft: Omit<CatalogueRowDraft, 'id'>) => NewId.parse(add.get({ ...draft })).id,
    changeRow: (id: number, draft: Omit<CatalogueRowDraft, 'id'>) => {
      change.run({ ...draft, id });
    },
    retireRow: (id: number, retired: boolean) => {
      retire.run({ id, retired: retired ? 1 : 0 });
    },
  };
}

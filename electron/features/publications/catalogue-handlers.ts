// What publications are filed under: columns of the site, the 26 domains with their coverage, and the
// rows of the office's 标准目录.

import type { Database } from 'better-sqlite3';
import { AppError, fieldError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import { isStale } from '../../core/publications/coverage.ts';
import { createCatalogueRepository } from './catalogue-repository.ts';
import { createListRepository } from './list-repository.ts';

type ColumnCalls = Pick<
  typeof publicationsCalls,
  | 'publications.columns'
  | 'publications.saveColumn'
  | 'publications.retireColumn'
  | 'publications.orderColumns'
>;

type DomainCalls = Pick<
  typeof publicationsCalls,
  | 'publications.domains'
  | 'publications.tickDomains'
  | 'publications.coverage'
  | 'publications.catalogue'
  | 'publications.saveCatalogueRow'
  | 'publications.retireCatalogueRow'
>;

type CatalogueRepository = ReturnType<typeof createCatalogueRepository>;

/** Handlers over the column tree: two levels; a retired column keeps its items (rules §6.1). */
export function createColumnHandlers(db: Database): HandlersOf<ColumnCalls> {
  const repository = createCatalogueRepository(db);
  return {
    'publications.columns': () => repository.columns(),
    'publications.saveColumn': ({ id, parentId, name }) => {
      requirePlace(repository, id, parentId);
      const namesake = repository.columnNamed(parentId, name);
      if (namesake !== undefined && namesake !== id) {
        throw fieldError('name', `同一级已经有栏目“${name}”，请换一个名称`);
      }
      if (id === null) return { id: repository.addColumn(parentId, name) };
      repository.renameColumn(id, name);
      return { id };
    },
    'publications.retireColumn': ({ id, retired }) => {
      requireColumn(repository, id);
      const open = repository.columns().filter((column) => !column.retired && column.id !== id);
      if (retired && open.length === 0) {
        throw new AppError('not-allowed', '至少要保留一个在用的栏目。');
      }
      repository.retireColumn(id, retired);
      return { id };
    },
    'publications.orderColumns': ({ parentId, ids }) => {
      const present = repository
        .columns()
        .filter((column) => column.parentId === parentId)
        .map(({ id }) => id);
      if (ids.length !== present.length || !present.every((id) => ids.includes(id))) {
        throw new AppError('conflict', '栏目有变化，请刷新后重新排序。');
      }
      for (const [position, id] of ids.entries()) repository.placeColumn(id, position + 1);
      return { ids };
    },
  };
}

/** Handlers over domains and catalogue rows. */
export function createDomainHandlers(db: Database): HandlersOf<DomainCalls> {
  const repository = createCatalogueRepository(db);
  const lists = createListRepository(db);
  return {
    'publications.domains': () => repository.domains(),
    'publications.tickDomains': ({ ids }) => {
      const known = new Set(repository.domains().map(({ id }) => id));
      if (!ids.every((id) => known.has(id))) throw new AppError('not-found', '没有这个领域。');
      repository.tickDomains(ids);
      return { ticked: new Set(ids).size };
    },
    'publications.coverage': ({ year }, { today }) => {
      const counts = new Map(lists.coverage(year, today).map((row) => [row.domainId, row]));
      return repository.domains().map((domain) => {
        const count = counts.get(domain.id) ?? NOTHING;
        const { hasBusiness } = domain;
        const { lastPublishedOn } = count;
        return { ...domain, ...count, stale: isStale({ hasBusiness, lastPublishedOn }, today) };
      });
    },
    'publications.catalogue': ({ domainId, withRetired }) =>
      repository.catalogue(domainId, withRetired),
    'publications.saveCatalogueRow': ({ id, ...draft }) => {
      if (!repository.domains().some((domain) => domain.id === draft.domainId)) {
        throw fieldError('domainId', '请选择领域');
      }
      if (id === null) return { id: repository.addRow(draft) };
      requireRow(repository, id);
      repository.changeRow(id, draft);
      return { id };
    },
    'publications.retireCatalogueRow': ({ id, retired }) => {
      requireRow(repository, id);
      repository.retireRow(id, retired);
      return { id };
    },
  };
}

const NOTHING = { published: 0, publishedInYear: 0, late: 0, lastPublishedOn: null };

function requireColumn(repository: CatalogueRepository, id: number) {
  const column = repository.column(id);
  if (!column) throw new AppError('not-found', '没有这个栏目，可能已经改变，请刷新。');
  return column;
}

function requirePlace(
  repository: CatalogueRepository,
  id: number | null,
  parentId: number | null,
): void {
  if (id !== null && requireColumn(repository, id).parentId !== parentId) {
    throw fieldError('parentId', '栏目建好后不能改变所属的上级栏目');
  }
  if (parentId !== null && requireColumn(repository, parentId).parentId !== null) {
    throw fieldError('parentId', '栏目最多两级，请选择一级栏目作为上级');
  }
}

function requireRow(repository: CatalogueRepository, id: number): void {
  if (!repository.row(id)) throw new AppError('not-found', '没有这个目录事项，请刷新。');
}

// Texts: the first draft, revisions of it, updates of what was published, and refiling.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { AppError } from '../../core/app-error.ts';
import { yearOf } from '../../core/calendar/local-date.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import { PublicationFields } from '../../core/publications/facts.ts';
import type { PublicationFacts } from '../../core/publications/facts.ts';
import { draftProblems } from '../../core/publications/facts-checks.ts';
import { isFrozenYear } from '../../db/period-lock.ts';
import { createCatalogueRepository } from './catalogue-repository.ts';
import { createChoicesRepository } from './choices-repository.ts';
import { refuseProblems } from './refusals.ts';
import { contentHashOf, recordedBy, requireStep } from './register.ts';
import type { LoadedPublication, Register } from './register.ts';

type Calls = Pick<
  typeof publicationsCalls,
  'publications.draft' | 'publications.revise' | 'publications.update' | 'publications.refile'
>;

/** Handlers of the calls that write a version. */
export function createWritingHandlers(db: Database, register: Register): HandlersOf<Calls> {
  const check = factsChecker(db, register);
  const isFrozen = isFrozenYear(db);

  /**
   * The day a text came into being, for the timeline: the base date, or today while that is ahead. A
   * text formed in December may well be published in January, when the year's report is frozen already:
   * it then begins with today. (What the report counts by the base date, a 规范性文件, stays refused.)
   */
  function beginning({ today }: CallContext, { baseOn }: PublicationFacts): string {
    return baseOn < today && !isFrozen(yearOf(baseOn)) ? baseOn : today;
  }

  /** Writes the version and the event that says what it is. */
  function write(
    id: number,
    facts: PublicationFacts,
    event: { kind: 'drafted' | 'revised' | 'updated' | 'refiled'; onDate: string; reason?: string },
    context: CallContext,
  ) {
    const version = register.addVersion(id, facts);
    return register.append(id, [{ ...event, version, ...recordedBy(context) }]);
  }

  return {
    'publications.draft': (facts, context) => {
      check(facts, null);
      const id = register.repository.add({
        createdAt: context.now,
        month: facts.baseOn.slice(0, 7).replace('-', ''),
        columnId: facts.columnId,
      });
      return write(id, facts, { kind: 'drafted', onDate: beginning(context, facts) }, context);
    },
    'publications.revise': ({ id, ...facts }, context) => {
      const publication = register.load(id);
      requireStep(publication, 'revise');
      check(facts, publication);
      return write(id, facts, { kind: 'revised', onDate: context.today }, context);
    },
    'publications.update': ({ id, ...facts }, context) => {
      const publication = register.load(id);
      requireStep(publication, 'update');
      check(facts, publication);
      refuseProblems(updateProblems(facts, publication));
      return write(id, facts, { kind: 'updated', onDate: beginning(context, facts) }, context);
    },
    'publications.refile': ({ id, reason, ...place }, context) => {
      const publication = register.load(id);
      requireStep(publication, 'refile');
      const facts = FactsOf.parse({ ...publication.current, ...place });
      check(facts, publication);
      return write(id, facts, { kind: 'refiled', onDate: context.today, reason }, context);
    },
  };
}

/** The facts alone of a version as it is read. */
const FactsOf = z.object(PublicationFields);

/** What a draft refers to must exist in this ledger, and agree. */
function factsChecker(db: Database, { repository }: Register) {
  const catalogue = createCatalogueRepository(db);
  const choices = createChoicesRepository(db);
  return (facts: PublicationFacts, present: LoadedPublication | null): void => {
    const row = facts.catalogueRowId === null ? null : catalogue.row(facts.catalogueRowId);
    const problems = draftProblems(facts, {
      column: catalogue.column(facts.columnId) ?? null,
      domainExists: catalogue.domains().some(({ id }) => id === facts.domainId),
      catalogueRow: row ?? null,
      presentColumnId: present?.current.columnId ?? null,
    });
    refuseProblems(problems);
    if (!choices.people().some(({ id }) => id === facts.drafterId)) {
      refuseProblems([['drafterId', '请选择拟稿人']]);
    }
    requireKnownFiles(repository.unknownFiles(facts.files.map(({ sha256 }) => sha256)));
  };
}

/** @throws AppError 'file-problem' when a record refers to files that the ledger doesn't have. */
export function requireKnownFiles(unknown: number): void {
  if (unknown > 0) {
    throw new AppError('file-problem', `有 ${unknown} 个附件不在台账里，请重新添加。`);
  }
}

/** An update says when the information changed (art. 26: 变更之日), and says something new. */
function updateProblems(
  facts: PublicationFacts,
  { current }: LoadedPublication,
): readonly (readonly [string, string])[] {
  if (facts.baseKind !== 'changed') return [['baseKind', '更新请填写信息的变更日期']];
  if (facts.baseOn < current.baseOn) {
    return [['baseOn', `变更日期不能早于现行版本的日期 ${current.baseOn}`]];
  }
  if (contentHashOf(facts) === current.contentHash) {
    return [['title', '更新的内容与现行版本完全相同，没有需要更新的地方']];
  }
  return [];
}

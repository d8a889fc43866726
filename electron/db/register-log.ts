// The events of the registers that are alike (hotline to 更正申请), and the one way to add to them.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { AppError, fieldError } from '../core/app-error.ts';
import type { CallContext } from '../core/calls.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { StoredFile } from '../core/fields.ts';
import { changedFacts, foldRecord } from '../core/register/fold.ts';
import type { FoldedRecord } from '../core/register/fold.ts';
import { RecordEvent } from '../core/register/record-event.ts';
import type { Facts, RecordEventKind } from '../core/register/record-event.ts';

export interface RegisterRecord<F> {
  readonly facts: F;
  readonly voided: FoldedRecord['voided'];
  readonly events: readonly RecordEvent[];
}

type Who = Pick<CallContext, 'actorId' | 'now' | 'today'>;

export interface RegisterLog<F> {
  /** @throws AppError 'not-found' when the register has no such record. */
  readonly read: (id: number) => RegisterRecord<F>;
  /** Starts a record; `onDate` is when it happened. Returns its id. */
  readonly record: (facts: F, onDate: LocalDate, who: Who) => number;
  /** A step before the end. @throws AppError 'not-found'; 'not-allowed' when voided. */
  readonly advance: (id: number, facts: F, onDate: LocalDate, who: Who) => void;
  /** @throws AppError 'not-found'; 'not-allowed' when voided. */
  readonly close: (id: number, facts: F, onDate: LocalDate, who: Who) => void;
  /** @throws AppError 'not-found'; 'not-allowed' when voided; 'invalid-input' without a change. */
  readonly amend: (id: number, facts: F, reason: string, who: Who) => void;
  /** @throws AppError 'not-found'; 'not-allowed' when voided already. */
  readonly voidRecord: (id: number, reason: string, who: Who) => void;
}

export interface RegisterLogParts<F> {
  readonly db: Database;
  readonly register: 'hotline' | 'surveys' | 'activities' | 'remedies' | 'personal-records';
  /** The facts of a record; one stored file among them is in the field `file`, several in any field. */
  readonly schema: z.ZodType<F>;
  /** What a record is called in messages: 工单, 测评评议, 台账记录. */
  readonly noun: string;
}

/** The log of one register. Statements are prepared here, so a typo fails at the start. */
export function createRegisterLog<F extends Facts>(parts: RegisterLogParts<F>): RegisterLog<F> {
  const { schema, noun } = parts;
  const rows = eventRows(parts.db, parts.register);

  function read(id: number): RegisterRecord<F> {
    const events = rows.of(id);
    if (events.length === 0)
      throw new AppError('not-found', `没有找到这条${noun}，请返回列表查看。`);
    const { facts, voided } = foldRecord(events);
    return { facts: schema.parse(facts), voided, events };
  }

  function readOpen(id: number): RegisterRecord<F> {
    const record = read(id);
    if (record.voided === null) return record;
    const { onDate, reason } = record.voided;
    throw new AppError('not-allowed', `这条${noun}已于 ${onDate} 作废（${reason}），不能再改动。`);
  }

  function go(kind: 'advanced' | 'closed') {
    return (id: number, facts: F, onDate: LocalDate, who: Who): void => {
      const record = readOpen(id);
      const change = changedFacts(record.facts, facts);
      rows.add(id, nextOf(record), { kind, onDate, reason: '', ...change }, who);
    };
  }

  return {
    read,
    record: (facts, onDate, who) => {
      const id = rows.addRecord();
      rows.add(id, 1, { kind: 'recorded', onDate, reason: '', facts, earlier: {} }, who);
      return id;
    },
    advance: go('advanced'),
    close: go('closed'),
    amend: (id, facts, reason, who) => {
      const record = readOpen(id);
      const change = changedFacts(record.facts, facts);
      if (Object.keys(change.facts).length === 0) {
        throw new AppError('invalid-input', '内容没有改动，不需要更正。');
      }
      rows.add(id, nextOf(record), { kind: 'amended', onDate: who.today, reason, ...change }, who);
    },
    voidRecord: (id, reason, who) => {
      const record = readOpen(id);
      const event = { kind: 'voided', onDate: who.today, reason, facts: {}, earlier: {} } as const;
      rows.add(id, nextOf(record), event, who);
    },
  };
}

function nextOf({ events }: RegisterRecord<unknown>): number {
  return (events.at(-1)?.sequence ?? 0) + 1;
}

interface NewEvent {
  readonly kind: RecordEventKind;
  readonly onDate: LocalDate;
  readonly reason: string;
  readonly facts: Facts;
  readonly earlier: Facts;
}

/** A field of facts that holds one stored file, or several. */
const Attached = z.union([StoredFile.transform((file) => [file]), z.array(StoredFile)]);

const jsonText = z.string().transform((text): unknown => JSON.parse(text));
const EventRow = RecordEvent.extend({
  facts: jsonText.pipe(RecordEvent.shape.facts),
  earlier: jsonText.pipe(RecordEvent.shape.earlier),
});

function eventRows(db: Database, register: string) {
  const insertRecord = db
    .prepare('INSERT INTO registerRecord (register) VALUES (:register) RETURNING id')
    .pluck();
  const insertEvent = db.prepare(
    `INSERT INTO registerEvent
       (recordId, sequence, kind, onDate, reason, facts, earlier, file, recordedAt, recordedBy)
     VALUES
       (:recordId, :sequence, :kind, :onDate, :reason, :facts, :earlier, :file, :now, :actorId)`,
  );
  const selectEvents = db.prepare(
    `SELECT event.sequence, event.kind, event.onDate, event.reason, event.facts, event.earlier,
            event.recordedAt, person.name AS recordedBy
     FROM registerEvent AS event
     JOIN registerRecord AS record ON record.id = event.recordId AND record.register = :register
     LEFT JOIN person ON person.id = event.recordedBy
     WHERE event.recordId = :id ORDER BY event.sequence`,
  );
  const fileIsKept = db.prepare('SELECT 1 FROM storedFile WHERE sha256 = :sha256').pluck();

  /** Refuses an attachment that the file store doesn't have, by its field. */
  function checkFiles(facts: Facts): void {
    for (const [field, value] of Object.entries(facts)) {
      const files = Attached.safeParse(value).data ?? [];
      const lost = files.find(({ sha256 }) => fileIsKept.get({ sha256 }) === undefined);
      if (lost) throw fieldError(field, `附件“${lost.name}”没有存入台账，请重新选择附件。`);
    }
  }

  return {
    addRecord: (): number => z.int().parse(insertRecord.get({ register })),
    add: (recordId: number, sequence: number, event: NewEvent, { actorId, now }: Who): void => {
      checkFiles(event.facts);
      insertEvent.run({
        ...event,
        recordId,
        sequence,
        facts: JSON.stringify(event.facts),
        earlier: JSON.stringify(event.earlier),
        file: StoredFile.safeParse(event.facts['file']).data?.sha256 ?? null,
        now,
        actorId,
      });
    },
    of: (id: number): RecordEvent[] => z.array(EventRow).parse(selectEvents.all({ register, id })),
  };
}

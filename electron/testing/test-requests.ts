// An office with disclosure requests, for tests: four people, an ordinary application, and steps taken
// through the same calls as the window's.

import type { Database } from 'better-sqlite3';
import type { LocalDate } from '../core/calendar/local-date.ts';
import type { CallName, Input, Output } from '../core/contract.ts';
import type { StoredFile } from '../core/fields.ts';
import { CLERK, HEAD, SECRECY, SIGNER, stepOf } from '../core/requests/testing/case-builder.ts';
import type { StepKind } from '../core/requests/steps/steps.ts';
import { filesFolder } from '../desk.ts';
import { openFileStore } from '../platform/file-store.ts';
import type { RunCall } from '../platform/slice-parts.ts';

export { CLERK, HEAD, SECRECY, SIGNER };

/** The part of a test desk that requests need. */
interface RequestsDesk {
  readonly db: Database;
  readonly runCall: RunCall;
  readonly setToday: (today: LocalDate) => void;
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;
}

/** A resident identity number that passes the check. */
export const ID_NUMBER = '532822198001010010';

/** Puts the office and its people into an empty ledger: the clerk, the head, and those who sign. */
export async function addOffice(desk: RequestsDesk): Promise<void> {
  await desk.ask('office.saveProfile', {
    name: '青石乡人民政府',
    county: '勐海县',
    prefecture: '西双版纳州',
    address: '勐海县青石乡',
    postcode: '666200',
    telephone: '0691-5120000',
    contactUnit: '青石乡党政办公室',
    numberPrefix: '青政公开',
  });
  const people = [
    [CLERK, '玉香', ['clerk']],
    [HEAD, '刀建国', ['reviewer']],
    [SECRECY, '李梅', ['secrecy-reviewer']],
    [SIGNER, '岩罕', ['signer']],
  ] as const;
  for (const [expected, name, roles] of people) {
    const person = { name, roles: [...roles], dutyFrom: '2015-01-01' };
    const { id } = await desk.ask('office.addPerson', person);
    if (id !== expected) throw new Error('the office is to be added to an empty ledger');
  }
}

/** A scan that the ledger keeps. */
export function keepScan(desk: RequestsDesk, name: string): StoredFile {
  const store = openFileStore(filesFolder(desk.db.name));
  const file = { ...store.keep(new TextEncoder().encode(name)), name };
  desk.runCall('files.record', { files: [file] });
  return file;
}

type Draft = Input<'requests.register'>;

/** An ordinary application of a natural person, handed in with its scan. */
export function aRequest(desk: RequestsDesk, changes: Partial<Draft> = {}): Draft {
  return {
    applicants: [
      {
        column: 'natural-person',
        name: '岩温',
        idNumber: ID_NUMBER,
        telephone: '13800000000',
        address: '勐海县青石乡曼糯村 12 号',
      },
    ],
    provisionForm: 'paper',
    obtainingWay: 'post',
    channel: 'in-person',
    arrivedOn: '2024-09-12',
    handlerId: CLERK,
    matters: [{ title: '曼糯村土地征收补偿方案', description: '2023 年曼糯村土地征收补偿方案' }],
    files: [keepScan(desk, '申请书.pdf')],
    ...changes,
  };
}

/** Registers an application of one matter on the day it arrived; answers its id. */
export async function registerRequest(
  desk: RequestsDesk,
  changes: Partial<Draft> = {},
): Promise<number> {
  const draft = aRequest(desk, changes);
  desk.setToday(draft.arrivedOn);
  const { requests } = await desk.ask('requests.register', draft);
  return requests[0]?.id ?? 0;
}

/** A step by its kind and day, with what differs from a usual one. */
export type TakenStep = readonly [kind: StepKind, on: LocalDate, fields?: object];

/** Takes steps one after another, each on its day; answers what the last one did. */
export async function takeSteps(
  desk: RequestsDesk,
  id: number,
  steps: readonly TakenStep[],
): Promise<Output<'requests.take'>> {
  let last: Output<'requests.take'> | undefined;
  for (const [kind, on, fields = {}] of steps) {
    desk.setToday(on);
    last = await desk.ask('requests.take', { id, step: stepOf(kind, on, fields) });
  }
  if (!last) throw new Error('no step was taken');
  return last;
}

/** From the draft of a reply to its service by post, all on one day. */
export function replied(on: LocalDate, reply: object = {}): readonly TakenStep[] {
  return [
    ['drafted', on, reply],
    ['submitted', on],
    ['approved', on],
    ['secrecy-cleared', on],
    ['signed', on],
    ['served', on],
  ];
}

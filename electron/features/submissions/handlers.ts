// 报送: the package onto a stick, the stick itself, and the county's answer.

import { AppError, fieldError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { submissionsCalls } from '../../core/submissions/contract.ts';
import { normalizeShortCode } from '../../core/submissions/short-code.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { writeSentence } from '../../core/submissions/write-states.ts';
import { isOnStick, listDrives } from '../../platform/stick/drives.ts';
import { eject } from '../../platform/stick/eject.ts';
import { testCapacity } from '../../platform/stick/sample-write.ts';
import { closeSubmission } from './close-submission.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { findPackage } from './package/find-package.ts';
import { readPackage } from './package/read-package.ts';
import { writeQrSheet } from './qr-sheet-file.ts';
import { createRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import { takeReceipt } from './take-receipt.ts';
import { writePackage } from './write-package.ts';

type Handlers = HandlersOf<typeof submissionsCalls>;
type Calls<Names extends keyof Handlers> = Pick<Handlers, Names>;

/** All handlers of the slice. */
export function createSubmissionsHandlers(parts: SliceParts): Handlers {
  const repository = createRepository(parts.db);
  const onStick = oneAtATime();
  return {
    ...driveHandlers(parts, onStick),
    ...writingHandlers(parts, { repository, onStick }),
    ...answerHandlers(parts, repository),
  };
}

function driveHandlers(
  { folders }: SliceParts,
  onStick: OneAtATime,
): Calls<
  | 'submissions.drives'
  | 'submissions.testDrive'
  | 'submissions.cancel'
  | 'submissions.eject'
  | 'submissions.verify'
> {
  return {
    'submissions.drives': async () => {
      const drives = await listDrives();
      return drives.map((drive) => ({ ...drive, handle: folders.give(drive.path) }));
    },
    'submissions.testDrive': ({ folderHandle }, { progress }) =>
      onStick.run('正在检验 U 盘的真实容量', (isCancelled) =>
        testCapacity(
          folders.resolve(folderHandle),
          (done, total) => progress(done, total, '正在检验真实容量，请不要拔出 U 盘'),
          { isCancelled },
        ),
      ),
    'submissions.cancel': () => {
      onStick.stop();
      return null;
    },
    'submissions.eject': ({ folderHandle }) => eject(folders.resolve(folderHandle)),
    'submissions.verify': async ({ folderHandle }) => {
      const folder = await findPackage(folders.resolve(folderHandle));
      const { name, shortCode, findings } = await readPackage(folder);
      return { name, shortCode, findings: [...findings] };
    },
  };
}

interface WritingParts {
  readonly repository: Repository;
  readonly onStick: OneAtATime;
}

function writingHandlers(
  parts: SliceParts,
  { repository, onStick }: WritingParts,
): Calls<
  'submissions.write' | 'submissions.record' | 'submissions.list' | 'submissions.writeQrSheet'
> {
  return {
    'submissions.write': ({ year, folderHandle, withAnnex }, context) =>
      onStick.run('正在写入报送包', async (isCancelled) => {
        const { printToPdf } = parts.shell;
        const parent = parts.folders.resolve(folderHandle);
        // Asked while the files are made: PowerShell takes its time.
        const asked = isOnStick(parent).catch(() => false);
        const { printed, made, folder } = await writePackage(
          { ...parts, printToPdf },
          {
            ...{ year, withAnnex, parent: () => parent, isCancelled },
            ...{ madeAt: context.now, progress: context.progress },
          },
        );
        const canEject = await asked;
        return {
          ...parts.run('submissions.record', made),
          files: folder.files.map(({ kind, ...file }) => ({ ...file, verdict: kind })),
          ...{ readPastCache: folder.readPastCache, canEject },
          notes: [
            ...(printed.version === 0 ? [DRAFT] : []),
            writeSentence('verified', { ...folder.facts, canEject }),
          ],
        };
      }),
    'submissions.record': (made, context) => repository.add(made, context),
    'submissions.list': ({ year }) => repository.packages(year),
    'submissions.writeQrSheet': async ({ year, folderHandle }) => {
      const printed = parts.run('annualReport.printed', { year });
      // A draft goes on changing: the code of a package would stand beside other numbers.
      if (printed.version === 0) throw draftHasNoSheet(year);
      const latest = repository.packages(year).find(({ version }) => version === printed.version);
      if (!latest) throw noPackageYet(year);
      return writeQrSheet(parts, { printed, latest, folder: parts.folders.resolve(folderHandle) });
    },
  };
}

const DRAFT = '这是草稿，没有经过审核、签发和定稿，不能作为正式报送。';

function draftHasNoSheet(year: number): AppError {
  return new AppError(
    'not-allowed',
    `${year} 年度报告还没有定稿，不能生成二维码。请先在“年度报告”审核、签发、定稿，并写入报送包。`,
  );
}

function noPackageYet(year: number): AppError {
  return new AppError(
    'not-allowed',
    `${year} 年度这一版还没有写过报送包。二维码上要印报送包的短码，请先把报送包写到 U 盘或者本机的一个文件夹。`,
  );
}

function answerHandlers(
  { run, shell }: SliceParts,
  repository: Repository,
): Calls<'submissions.takeReceipt' | 'submissions.enterAnswer'> {
  return {
    'submissions.takeReceipt': async () => {
      const [file] = (await shell.chooseFiles('选择上级给的回执文件')) ?? [];
      return file === undefined ? null : takeReceipt({ run, repository }, file);
    },
    'submissions.enterAnswer': ({ year, shortCode, decision, ...answer }, { actorId }) => {
      const code = normalizeShortCode(shortCode);
      const answered = repository.packages(year).find((known) => known.shortCode === code);
      if (!answered) {
        throw fieldError(
          'shortCode',
          `台账里没有短码是“${shortCode}”的 ${year} 年度报送包，请核对。`,
        );
      }
      if (decision === 'returned' && answer.reason === '') {
        throw fieldError('reason', '请填写退回的理由');
      }
      closeSubmission({ run, actorId, answered, answer: { decision, ...answer } });
      return answered;
    },
  };
}

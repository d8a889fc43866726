// 写入 U 盘: every way it can end, each with what happened, that the data are safe, and what to do.

import * as z from 'zod';

/** The closed list of outcomes of finding, writing, checking and ejecting. */
export const WriteState = z.enum([
  'no-drive',
  'several-drives',
  'gone',
  'write-protected',
  'no-room',
  'lying-capacity',
  'path-too-long',
  'name-refused',
  'file-too-large',
  'write-failed',
  'flush-failed',
  'read-back-differs',
  'pulled-writing',
  'pulled-checking',
  'pulled-replacing',
  'in-use',
  'cancelled',
  'not-cleaned',
  'verified',
  'not-ejected',
  'ejected',
]);
export type WriteState = z.infer<typeof WriteState>;

/** What a message names; all of it may be unknown. */
export interface WriteFacts {
  /** The drive or folder that was written to. */
  readonly place?: string | undefined;
  /** Whether a folder of the same name was there before. */
  readonly hadOlder?: boolean | undefined;
  readonly neededBytes?: number | undefined;
  readonly freeBytes?: number | undefined;
  /** The files meant, by their paths in the folder. */
  readonly files?: readonly string[] | undefined;
  /** The drives to choose from. */
  readonly drives?: readonly string[] | undefined;
  /** The folder that could not be removed. */
  readonly leftover?: string | undefined;
  /** What the system called the error: EIO. */
  readonly code?: string | undefined;
  /** Whether the bytes were read from the medium itself, past the system's memory. */
  readonly readPastCache?: boolean | undefined;
  /** Whether the clerk has the button 安全弹出 for the place; not for a folder on the PC, nor on the command line. */
  readonly canEject?: boolean | undefined;
}

/** The three things a clerk must know, each one or more full sentences. */
export interface WriteMessage {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

/** What to tell the clerk about a state. */
export function writeMessage(state: WriteState, facts: WriteFacts = {}): WriteMessage {
  const message = MESSAGES[state](facts);
  // Chinese text sets a space around the Latin letters of a drive, but none before the sentence.
  return { ...message, happened: message.happened.trimStart() };
}

/** The same as one paragraph; a folder that could not be removed is named too. */
export function writeSentence(state: WriteState, facts: WriteFacts = {}): string {
  const { happened, safe, next } = writeMessage(state, facts);
  const left = facts.leftover === undefined || state === 'not-cleaned' ? '' : leftBehind(facts);
  return `${happened}${safe}${left}${next}`;
}

const LEDGER = '台账里的数据没有受影响。';
const AGAIN = '请换一个 U 盘后重新写入。';

const untouched = ({ hadOlder }: WriteFacts): string =>
  hadOlder === true
    ? '台账里的数据没有受影响，盘上原有的报送包没有改动。'
    : '台账里的数据没有受影响，盘上没有不完整的报送包。';

const MESSAGES = {
  'no-drive': () => ({
    happened: '没有找到 U 盘。',
    safe: LEDGER,
    next: '请插好 U 盘，等几秒后点“重新查找”；也可以写到一个文件夹里。',
  }),
  'several-drives': ({ drives = [] }) => ({
    happened: `插着 ${drives.length} 个 U 盘：${drives.join('、')}，不能确定写到哪一个。`,
    safe: LEDGER,
    next: '请选择其中一个，或者拔掉不用的再点“重新查找”。',
  }),
  gone: ({ place }) => ({
    happened: `找不到${at(place)}，U 盘可能已经拔出。`,
    safe: '还没有写入任何内容，台账里的数据没有受影响。',
    next: '请插好 U 盘后重新选择。',
  }),
  'write-protected': (facts) => ({
    happened: `${at(facts.place)}不能写入：U 盘有写保护，或者出错以后变成了只读。`,
    safe: untouched(facts),
    next: '请拨开 U 盘侧面的写保护开关，或者换一个 U 盘，再重新写入。',
  }),
  'no-room': (facts) => ({
    happened: `${at(facts.place)}的空间不够${roomNumbers(facts)}。`,
    safe: untouched(facts),
    next: `请${toFree(facts)}或者换一个 U 盘，再重新写入。`,
  }),
  'lying-capacity': ({ place }) => ({
    happened: `写在${at(place)}各处的检验数据没有能全部读回：它的真实容量比所标的小（扩容盘），或者已经损坏。`,
    safe: '台账里的数据没有受影响；这个 U 盘上原有的文件可能已经损坏，请核对原件。',
    next: '请不要再用这个 U 盘存放文件，换一个 U 盘报送。',
  }),
  'path-too-long': (facts) => ({
    happened: `${named(facts.files, '文件')}连同文件夹的路径太长，Windows 打不开。`,
    safe: untouched(facts),
    next: '请直接写到 U 盘的根目录，或者另选一个路径较短的文件夹。',
  }),
  'name-refused': (facts) => ({
    happened: `${named(facts.files, '有的文件名')}在 U 盘上不能用作名称。`,
    safe: untouched(facts),
    next: '请去掉名称里的 \\ / : * ? " < > | 等符号和末尾的点，再重新写入。',
  }),
  'file-too-large': (facts) => ({
    happened: `${named(facts.files, '有的文件')}超过了这个 U 盘允许的单个文件大小（FAT32 不能存 4 GB 以上的文件）。`,
    safe: untouched(facts),
    next: '请换一个 exFAT 或者 NTFS 格式的 U 盘后重新写入。',
  }),
  'write-failed': (facts) => ({
    happened: `写入${at(facts.place)}时磁盘报告了错误${code(facts)}。`,
    safe: untouched(facts),
    next: '请拔下重新插好再写一次；仍不成功的，换一个 U 盘。',
  }),
  'flush-failed': (facts) => ({
    happened: `${at(facts.place)}没有能把收到的内容真正存下来${code(facts)}。`,
    safe: untouched(facts),
    next: '请拔下重新插好再写一次；仍不成功的，换一个 U 盘。',
  }),
  'read-back-differs': (facts) => ({
    happened: `写入以后从${at(facts.place)}读回的内容不一致：${named(facts.files, '有的文件')}。U 盘可能已经损坏。`,
    safe: untouched(facts),
    next: AGAIN,
  }),
  'pulled-writing': (facts) => ({
    happened: `还没有写完，U 盘就被拔出或者断开了${code(facts)}。`,
    safe: `${untouched(facts)}写了一半的内容通不过核对，下次写入时自动清除。`,
    next: '请重新插好 U 盘，再写一次。',
  }),
  'pulled-checking': (facts) => ({
    happened: `内容已经写完，读回核对时 U 盘被拔出或者断开了${code(facts)}，不能确定写得对不对。`,
    safe: `${untouched(facts)}没有核对完的内容下次写入时自动清除。`,
    next: '请重新插好 U 盘，再写一次。',
  }),
  'pulled-replacing': (facts) => ({
    happened: `正在换上新的报送包时，U 盘被拔出或者断开了${code(facts)}。`,
    safe: '台账里的数据没有受影响；盘上原有的报送包还是完整的，可能暂时不在原来的名称下。',
    next: '请重新插好 U 盘，再写一次：程序会先把原有的放回去，再换上新的。',
  }),
  'in-use': (facts) => ({
    happened: `${at(facts.place)}原有的报送包正被别的程序打开，换不掉。`,
    safe: untouched(facts),
    next: '请关闭打开着它的 Word、WPS、浏览器和文件夹窗口，再重新写入。',
  }),
  cancelled: (facts) => ({
    happened: '已经按您的要求停止写入。',
    safe: untouched(facts),
    next: '需要时请重新写入。',
  }),
  'not-cleaned': (facts) => ({
    happened: leftBehind(facts),
    safe: '它不是报送包，通不过核对；台账里的数据没有受影响。',
    next: '下次写入这个 U 盘时程序会自动清除，也可以现在手工删除这个文件夹。',
  }),
  verified: (facts) => verified(facts),
  'not-ejected': ({ place }) => ({
    happened: `${at(place)}没有能弹出，可能正被别的程序使用。`,
    safe: '报送包已经写好并且核对过，没有受影响。',
    next: '请关闭打开着 U 盘里文件的程序和文件夹窗口后再点“安全弹出”，或者用系统的弹出图标，等提示可以拔出再拔。',
  }),
  ejected: ({ place }) => ({
    happened: `${at(place)}已经安全弹出。`,
    safe: '写入的内容都已存到 U 盘上。',
    next: '现在可以拔下来。',
  }),
} satisfies Record<WriteState, (facts: WriteFacts) => WriteMessage>;

function verified({ place, readPastCache, hadOlder, canEject }: WriteFacts): WriteMessage {
  const older = hadOlder === true ? '，原来的同名报送包已经换下' : '';
  const isCertain = readPastCache !== false;
  return {
    happened: `已经写到${at(place).trimEnd()}${older}，每个文件都存下以后重新读出，逐字节核对一致。`,
    safe: isCertain
      ? `${LEDGER}核对时绕过了系统的缓存，读的是盘上的内容。`
      : `${LEDGER}这台电脑不能绕过系统的缓存读这个盘，核对的可能是缓存里的内容。`,
    next: canEject === true ? afterStick(isCertain) : afterFolder(isCertain),
  };
}

function afterStick(isCertain: boolean): string {
  return isCertain
    ? '请点“安全弹出”，弹出以后再拔。'
    : '请点“安全弹出”，拔下后重新插上，再点“核对报送包”，一致以后再送出。';
}

function afterFolder(isCertain: boolean): string {
  const again = isCertain ? '' : '，重新插上核对一次';
  return `写在 U 盘里的，请用系统的弹出图标弹出以后再拔${again}；写在本机上的，请把整个文件夹复制到 U 盘，再点“核对报送包”核对 U 盘里的那一份。`;
}

function leftBehind({ leftover }: WriteFacts): string {
  return `没有写完的内容没能清除，留在 ${leftover ?? 'U 盘上一个隐藏的文件夹里'}。`;
}

const at = (place: string | undefined): string => (place === undefined ? ' U 盘' : ` ${place} `);

const code = ({ code: name }: WriteFacts): string => (name === undefined ? '' : `（${name}）`);

/** At most three names, so that the sentence stays one. */
function named(files: readonly string[] | undefined, otherwise: string): string {
  if (files === undefined || files.length === 0) return otherwise;
  const shown = files.slice(0, 3).map((file) => `“${file}”`);
  return `${shown.join('、')}${files.length > 3 ? `等 ${files.length} 个文件` : ''}`;
}

function roomNumbers({ neededBytes, freeBytes }: WriteFacts): string {
  if (neededBytes === undefined || freeBytes === undefined) return '，写到一半就满了';
  return `：需要 ${megabytes(neededBytes)} MB，只剩 ${megabytes(freeBytes, Math.floor)} MB`;
}

function toFree({ neededBytes, freeBytes }: WriteFacts): string {
  if (neededBytes === undefined || freeBytes === undefined) return '删除盘上不需要的文件，';
  return `至少空出 ${megabytes(Math.max(0, neededBytes - freeBytes))} MB，`;
}

/** With one decimal, in the 1,048,576 bytes that Windows calls MB; upwards, so that it is enough. */
function megabytes(bytes: number, round: (value: number) => number = Math.ceil): string {
  return String(round((bytes / 1024 ** 2) * 10) / 10);
}

// Judges a package inside the page that lies in it. Written a second time, in the plain script that browsers
// of 2019 and later run from a stick, beside electron/core/submissions: a test holds the two against each other.

const PAYLOAD_LIST = 'manifest-sha256.txt';
const TAG_LISTS = { sha256: 'tagmanifest-sha256.txt', sha512: 'tagmanifest-sha512.txt' };
const MANIFEST = 'data/包内清单.json';
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const REQUIRED = [
  'bagit.txt',
  'bag-info.txt',
  PAYLOAD_LIST,
  TAG_LISTS.sha256,
  TAG_LISTS.sha512,
  '打开我.html',
  '报送单.pdf',
  MANIFEST,
];

/** The files whose text the check needs besides their hashes. */
export const TEXT_FILES = [
  'bagit.txt',
  'bag-info.txt',
  PAYLOAD_LIST,
  TAG_LISTS.sha256,
  TAG_LISTS.sha512,
  MANIFEST,
];

/**
 * What is wrong, file by file.
 * @param {{path: string, bytes: number, sha256: string|null, sha512: string|null}[]} entries every file
 *   of the folder; one that could not be read has null for its hashes
 * @param {Object<string, string>} texts the content of TEXT_FILES, by path
 * @param {{path: string, sha256: string}[]} [embedded] what this page was made to expect
 * @returns {{path: string, kind: string, message: string}[]}
 */
export function checkPackage(entries, texts, embedded) {
  const state = {
    files: new Map(entries.map((entry) => [samePath(entry.path), entry])),
    texts: new Map(Object.keys(texts).map((path) => [samePath(path), texts[path]])),
    found: new Map(),
  };
  for (const entry of entries) if (entry.sha256 === null) note(state, entry.path, 'unreadable');
  const witnesses = judgeTags(state);
  const manifest = readManifest(state.texts.get(samePath(MANIFEST)));
  const vouched = judgePayloadFiles(state, witnesses, manifest);
  for (const path of REQUIRED) if (!state.files.has(samePath(path))) note(state, path, 'missing');
  if (embedded) judgeEmbedded(state, embedded);
  judgeMeaning(state, manifest, vouched);
  return Array.from(state.found.values()).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether the folder is a whole package, but another one than the page's. */
export function isOtherPackage(entries, texts, embedded) {
  const own = embedded.find(({ path }) => path === PAYLOAD_LIST);
  const there = entries.find(({ path }) => path === PAYLOAD_LIST);
  if (!own || !there || own.sha256 === there.sha256) return false;
  return checkPackage(entries, texts).length === 0;
}

const MESSAGES = {
  changed: '内容已经改变或者损坏。请让报送单位重新报送，不要使用这个文件。',
  missing: '报送包里缺少这个文件。请检查复制是否完整，或者让报送单位重新报送。',
  extra: '清单里没有这个文件，不是报送单位交来的。请弄清它的来历，不要打开；删除后重新核对。',
  leftByPc: '清单里没有这个文件。它是电脑自动产生的，不影响报送内容，删除后重新核对即可。',
  unreadable:
    '读不出来，没有能核对。请重新插好 U 盘或者换一台电脑再核对；仍然读不出来的，请让报送单位重新报送。',
  unjudged: '两份清单都已损坏，这个文件没有能核对。请让报送单位重新报送。',
  malformed: '不是程序写出的样子。请让报送单位重新报送，不要使用这个文件。',
};

function note(state, path, kind, why) {
  const key = samePath(path);
  const known = state.found.get(key);
  if (known && why) known.message += `（${why}）`;
  if (known) return;
  const words = kind === 'extra' && isLeftByPc(path) ? MESSAGES.leftByPc : MESSAGES[kind];
  const reported = kind === 'unjudged' ? 'unreadable' : kind;
  state.found.set(key, { path, kind: reported, message: why ? `${words}（${why}）` : words });
}

const LEFT_BY_PC =
  /^(\.DS_Store|\._.*|\.(Spotlight-V100|Trashes|fseventsd|Trash-\d+|directory)|Thumbs\.db(:encryptable)?|desktop\.ini|System Volume Information|\$RECYCLE\.BIN|~\$.*|\.~.*)$/i;

function isLeftByPc(path) {
  return path.split('/').some((name) => LEFT_BY_PC.test(name));
}

function samePath(path) {
  return path.normalize('NFC');
}

function judgeTags(state) {
  const witnesses = Object.keys(TAG_LISTS)
    .filter((hash) => state.texts.has(TAG_LISTS[hash]))
    .map((hash) => tagWitness(state, hash));
  const lists = Object.keys(TAG_LISTS).map((hash) => TAG_LISTS[hash]);
  const paths = new Set(
    Array.from(state.files.keys())
      .filter((path) => !path.startsWith('data/') && state.files.get(path).sha256 !== null)
      .concat(...witnesses.map(({ listed }) => Array.from(listed.keys())))
      .filter((path) => !lists.includes(path)),
  );
  for (const path of paths) judgeTagFile(state, path, witnesses);
  return witnesses;
}

function tagWitness(state, hash) {
  const name = TAG_LISTS[hash];
  const { listed, faults } = parseList(state.texts.get(name), hash === 'sha256' ? 64 : 128, false);
  for (const fault of faults) note(state, name, 'malformed', fault);
  const vote = (path) => {
    const due = listed.get(path);
    if (due === undefined) return 'silent';
    const file = state.files.get(path);
    return file && file[hash] === due ? 'fits' : 'differs';
  };
  return { name, listed, vote };
}

function judgeTagFile(state, path, witnesses) {
  const file = state.files.get(path);
  const votes = witnesses.map(({ name, vote }) => ({ name, vote: vote(path) }));
  const naming = votes.filter(({ vote }) => vote !== 'silent');
  if (!file) {
    const slip = votes.length > 1 && naming.length === 1;
    if (slip) note(state, naming[0].name, 'changed', `列有不存在的“${path}”`);
    else note(state, path, 'missing');
  } else if (file.sha256 !== null) judgePresentTag(state, file, votes, naming);
}

function judgePresentTag(state, file, votes, naming) {
  if (naming.length === 0) {
    note(state, file.path, 'extra');
    return;
  }
  const fits = naming.some(({ vote }) => vote === 'fits');
  if (!fits) note(state, file.path, 'changed');
  for (const { name, vote } of votes) {
    if (vote === 'silent') note(state, name, 'changed', `没有列出“${file.path}”`);
    else if (fits && vote === 'differs') {
      note(state, name, 'changed', `“${file.path}”的校验码被改动，文件本身完好`);
    }
  }
}

function readManifest(text) {
  try {
    const manifest = text === undefined ? null : JSON.parse(text);
    const lists = manifest !== null && Array.isArray(manifest.files);
    return lists && manifest.files.every(isListedFile) ? manifest : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isListedFile(file) {
  return (
    file !== null &&
    typeof file === 'object' &&
    typeof file.path === 'string' &&
    file.path !== '' &&
    Number.isSafeInteger(file.bytes) &&
    file.bytes >= 0 &&
    /^[0-9a-f]{64}$/.test(file.sha256)
  );
}

function judgePayloadFiles(state, witnesses, manifest) {
  const text = state.texts.get(PAYLOAD_LIST);
  const { listed, faults } = text === undefined ? NO_LIST : parseList(text, 64, true);
  for (const fault of faults) note(state, PAYLOAD_LIST, 'malformed', fault);
  const isIntact =
    text !== undefined && witnesses.some(({ vote }) => vote(PAYLOAD_LIST) === 'fits');
  const inner = new Map(
    (manifest ? manifest.files : []).map(({ path, sha256 }) => [samePath(path), sha256]),
  );
  const there = Array.from(state.files.keys()).filter((path) => path.startsWith('data/'));
  const paths = new Set(there.concat(Array.from(listed.keys()), Array.from(inner.keys())));
  for (const path of paths) judgePayloadFile(state, path, { isIntact, listed, inner });
  const file = state.files.get(samePath(MANIFEST));
  return Boolean(file) && file.sha256 !== null && listed.get(samePath(MANIFEST)) === file.sha256;
}

const NO_LIST = { listed: new Map(), faults: [] };

function judgePayloadFile(state, path, records) {
  const { isIntact, listed, inner } = records;
  const file = state.files.get(path);
  if (!file) {
    judgeAbsentPayload(state, path, records);
    return;
  }
  if (file.sha256 === null) return;
  const due = isIntact ? listed.get(path) : recordedSha256(file, path, listed, inner);
  if (due === undefined) {
    const isHeard = isIntact || inner.size > 0;
    note(state, file.path, isHeard ? 'extra' : 'unjudged');
  } else if (due !== file.sha256) note(state, file.path, 'changed');
}

/** A name that only a damaged list knows is a slip of the list. */
function judgeAbsentPayload(state, path, { isIntact, listed, inner }) {
  const slip = !isIntact && !inner.has(path) && inner.size > 0 && path !== samePath(MANIFEST);
  if (slip) note(state, PAYLOAD_LIST, 'changed', `列有不存在的“${path}”`);
  else if (!isIntact || listed.has(path)) note(state, path, 'missing');
}

function recordedSha256(file, path, listed, inner) {
  if (path === samePath(MANIFEST) && inner.size > 0) return file.sha256;
  const hashes = [listed.get(path), inner.get(path)].filter((hash) => hash !== undefined);
  return hashes.includes(file.sha256) ? file.sha256 : hashes[hashes.length - 1];
}

/** What the page itself remembers of the files; a page that is damaged itself is not believed. */
function judgeEmbedded(state, embedded) {
  if (state.found.has('打开我.html')) return;
  for (const { path, sha256 } of embedded) {
    const file = state.files.get(samePath(path));
    if (!file) note(state, path, 'missing');
    else if (file.sha256 !== null && file.sha256 !== sha256) note(state, path, 'changed');
  }
}

function judgeMeaning(state, manifest, vouched) {
  const declaration = state.texts.get('bagit.txt');
  if (declaration !== undefined && declaration !== DECLARATION) {
    noteUnlessNamed(state, 'bagit.txt', '不是 BagIt 1.0 的声明');
  }
  if (vouched && !isOurs(manifest)) noteUnlessNamed(state, MANIFEST, '读不懂它的格式');
  if (state.found.size === 0) judgeSums(state, manifest);
}

function noteUnlessNamed(state, path, why) {
  if (!state.found.has(samePath(path))) note(state, path, 'malformed', why);
}

/** Sums name nobody: they are looked at once every file is in order. */
function judgeSums(state, manifest) {
  const payload = Array.from(state.files.values()).filter(({ path }) => path.startsWith('data/'));
  const oxum = `${payload.reduce((sum, { bytes }) => sum + bytes, 0)}.${payload.length}`;
  const stated = /^Payload-Oxum:\s*(\S+)/im.exec(state.texts.get('bag-info.txt') || '');
  if (!stated || stated[1] !== oxum) note(state, 'bag-info.txt', 'malformed', 'Payload-Oxum 不符');
  const line = ({ path, bytes, sha256 }) => `${samePath(path)} ${bytes} ${sha256}`;
  const due = payload.filter(({ path }) => samePath(path) !== samePath(MANIFEST)).map(line);
  if (due.sort().join('\n') !== manifest.files.map(line).sort().join('\n')) {
    note(state, MANIFEST, 'malformed', '列出的文件与报送包里的不一致');
  }
}

function isOurs(manifest) {
  return manifest !== null && manifest.format === 'gongkai-desk/package' && manifest.version === 1;
}

/** A list's hashes by path, and every departure from the form in which the program writes lists. */
function parseList(text, digits, ofPayload) {
  const listed = new Map();
  const folded = new Set();
  const faults = [];
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  lines.forEach((line, index) => {
    const read = /^([0-9a-fA-F]+)[ \t]+\*?([^\n]+?)\r?$/.exec(line);
    const path = read ? decodeListed(read[2]) : '';
    const isWrong = !read || read[1].length !== digits || isBadPath(path, ofPayload);
    const fold = samePath(path).toLowerCase();
    if (isWrong || folded.has(fold)) faults.push(`第 ${index + 1} 行不对`);
    else {
      folded.add(fold);
      listed.set(path, read[1].toLowerCase());
    }
  });
  if (faults.length === 0 && text !== listText(listed)) faults.push('写法与程序写出的不同');
  const bySame = new Map(Array.from(listed).map(([path, hash]) => [samePath(path), hash]));
  return { listed: bySame, faults };
}

function isBadPath(path, ofPayload) {
  const parts = path.split('/');
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\\\uFFFD\u0000-\u001f\u007f]/.test(path) || /^(\/|~|[A-Za-z]:)/.test(path)) return true;
  if (parts.includes('..') || parts.includes('.') || parts.includes('')) return true;
  const inside = path.startsWith('data/');
  return ofPayload ? !inside : inside || path.startsWith('tagmanifest-');
}

function decodeListed(path) {
  return path.replace(/%(0a|0d|25)/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
}

function listText(listed) {
  return Array.from(listed)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, hash]) => {
      const encoded = path.replace(/%/g, '%25').replace(/\n/g, '%0A').replace(/\r/g, '%0D');
      return `${hash}  ${encoded}\n`;
    })
    .join('');
}

// Reads the folder that was chosen, or dropped on the field: dropped elsewhere, Chromium refuses to read one
// for a page that is a file itself. Nothing leaves the PC: the files are only hashed.

import { TEXT_FILES } from './bag-check.js';

/** A package has about a dozen files; a whole stick that was chosen by mistake has more. */
const MOST_FILES = 2000;

/**
 * The files of an <input webkitdirectory>, by their path below the chosen folder.
 * @returns {{path: string, file: File}[]}
 */
export function chosenFiles(fileList) {
  return Array.from(fileList).map((file) => {
    const full = file.webkitRelativePath || file.name;
    return { path: full.slice(full.indexOf('/') + 1), file };
  });
}

/**
 * The package among the files, also when the folder above it was chosen. Null when there is none, or more
 * than one: the folder's own name decides between several.
 */
export function packageAmong(files, name) {
  if (files.length > MOST_FILES) return null;
  const roots = files
    .filter(({ path }) => /(^|\/)(manifest-sha256|bagit)\.txt$/.test(path))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  const distinct = Array.from(new Set(roots));
  const root = distinct.length === 1 ? distinct[0] : distinct.find((at) => at.endsWith(`${name}/`));
  if (root === undefined) return null;
  return files
    .filter(({ path }) => path.startsWith(root))
    .map(({ path, file }) => ({ path: path.slice(root.length), file }));
}

/**
 * Hashes the files; one that can't be read gets null. `progress` is told after each.
 * @returns {Promise<{entries: object[], texts: Object<string, string>}>}
 */
export async function readFiles(files, progress) {
  const entries = [];
  const texts = {};
  for (const { path, file } of files) {
    const isTagFile = !path.startsWith('data/');
    try {
      const content = await bytesOf(file);
      const sha256 = await digest('SHA-256', content);
      const sha512 = isTagFile ? await digest('SHA-512', content) : null;
      entries.push({ path, bytes: content.byteLength, sha256, sha512 });
      // A mark at the beginning is kept: the lists have none, so it is a fault.
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      if (TEXT_FILES.includes(path.normalize('NFC'))) texts[path] = decoder.decode(content);
    } catch (error) {
      // The stick was pulled out, or the file may not be read: the check names it.
      entries.push({ path, bytes: 0, sha256: null, sha512: null, error: String(error) });
    }
    progress(entries.length, files.length);
  }
  return { entries, texts };
}

function bytesOf(file) {
  return new Promise((resolve, reject) => {
    if (!file) {
      reject(new Error('not readable'));
      return;
    }
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

/** SHA-256 of a text's UTF-8 in hexadecimal. */
export function hashText(text) {
  return digest('SHA-256', new TextEncoder().encode(text));
}

async function digest(name, content) {
  const hash = new Uint8Array(await crypto.subtle.digest(name, content));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether this browser can hash at all. */
export function canHash() {
  return typeof crypto === 'object' && Boolean(crypto.subtle) && typeof FileReader === 'function';
}

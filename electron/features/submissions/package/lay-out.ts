// Lays files out as a bag: the lists, the tag files that print the lists' code, bagit.txt last.

import { createHash } from 'node:crypto';
import type { PackageFile } from '../../../core/submissions/package-manifest.ts';
import {
  BAG_DECLARATION,
  BAG_DECLARATION_TEXT,
  BAG_INFO,
  PAYLOAD_MANIFEST,
  TAG_MANIFESTS,
  bagInfoText,
  bagListText,
  bagSize,
  payloadOxum,
} from '../../../core/submissions/bag.ts';
import type { BagInfoEntry, TagHash } from '../../../core/submissions/bag.ts';
import { shortCode } from '../../../core/submissions/short-code.ts';

/** A file of the package; `path` is relative to its folder, with slashes. */
export interface PackagedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the tag files may print: all of this is settled before they are made. */
export interface PackageSeal {
  /** SHA-256 of manifest-sha256.txt. */
  readonly manifestHash: string;
  readonly shortCode: string;
  /** The files of data/, manifest-sha256.txt, bag-info.txt and bagit.txt. */
  readonly files: readonly PackageFile[];
  /** manifest-sha256.txt itself. */
  readonly manifestText: string;
}

export interface LayOut {
  /** Every file of data/. */
  readonly payload: readonly PackagedFile[];
  /** Further elements of bag-info.txt; Payload-Oxum and Bag-Size are added. */
  readonly info: readonly BagInfoEntry[];
  /** Makes the files that lie beside the lists and print their code. */
  readonly tagFiles: (seal: PackageSeal) => Promise<readonly PackagedFile[]>;
}

export interface LaidOut {
  /** In the order of writing: bagit.txt, which makes it a bag, is the last. */
  readonly files: readonly PackagedFile[];
  readonly manifestHash: string;
  readonly shortCode: string;
}

/** The whole package in memory. */
export async function layOut({ payload, info, tagFiles }: LayOut): Promise<LaidOut> {
  const manifestText = listOf(payload, 'sha256');
  const manifest = textFile(PAYLOAD_MANIFEST, manifestText);
  const bagInfo = textFile(BAG_INFO, bagInfoText([...info, ...sizes(payload)]));
  const declaration = textFile(BAG_DECLARATION, BAG_DECLARATION_TEXT);
  const manifestHash = hashOf(manifest.content, 'sha256');
  const seal = {
    ...{ manifestHash, manifestText, shortCode: shortCode(manifestHash) },
    files: [...payload, manifest, bagInfo, declaration].map(packageFile),
  };
  const made = await tagFiles(seal);
  const tags = [manifest, bagInfo, ...made, declaration];
  const lists = (Object.keys(TAG_MANIFESTS) as TagHash[]).map((hash) =>
    textFile(TAG_MANIFESTS[hash], listOf(tags, hash)),
  );
  const files = [...payload, manifest, bagInfo, ...made, ...lists, declaration];
  return { files, manifestHash, shortCode: seal.shortCode };
}

/** A file as lists name it. */
export function packageFile({ path, content }: PackagedFile): PackageFile {
  return { path, bytes: content.length, sha256: hashOf(content, 'sha256') };
}

/** A text as a file, UTF-8 without a mark at its beginning. */
export function textFile(path: string, text: string): PackagedFile {
  return { path, content: new TextEncoder().encode(text) };
}

function listOf(files: readonly PackagedFile[], hash: TagHash): string {
  return bagListText(files.map(({ path, content }) => ({ path, hash: hashOf(content, hash) })));
}

function hashOf(content: Uint8Array, hash: TagHash): string {
  return createHash(hash).update(content).digest('hex');
}

function sizes(payload: readonly PackagedFile[]): readonly BagInfoEntry[] {
  const bytes = payload.reduce((sum, { content }) => sum + content.length, 0);
  return [
    ['Bag-Size', bagSize(bytes)],
    ['Payload-Oxum', payloadOxum({ bytes, files: payload.length })],
  ];
}

// What is wrong with a package of the Office formats whatever is in it (ECMA-376 Part 2): its parts, their types and
// what leads to them.

import JSZip from 'jszip';
import type { XmlElement } from '../xml-tree.ts';
import { allElements, childrenNamed, xmlTree } from '../xml-tree.ts';

/** The parts of a package by name. */
export type Parts = ReadonlyMap<string, XmlElement>;

/** @throws Error when a part is not well-formed. */
export async function packageParts(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, XmlElement>();
  for (const [name, entry] of Object.entries(zip.files)) {
    parts.set(name, xmlTree(await entry.async('string')));
  }
  return parts;
}

/** Every fault as a sentence. */
export function packageFaults(parts: Parts): readonly string[] {
  return [...typeFaults(parts), ...relationFaults(parts)];
}

/** Each part has one content type, and each type its part. */
function typeFaults(parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['there is no list of content types'];
  const named = childrenNamed(types, 'Override').map(({ attributes }) =>
    (attributes['PartName'] ?? '').slice(1),
  );
  const byExtension = new Set(
    childrenNamed(types, 'Default').map(({ attributes }) => attributes['Extension']),
  );
  const content = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
  return [
    ...named.filter((name) => !parts.has(name)).map((name) => `${name} has a type and no content`),
    ...named
      .filter((name, at) => named.indexOf(name) !== at)
      .map((name) => `${name} has two types`),
    ...content
      .filter(
        (name) => !named.includes(name) && (!name.endsWith('.rels') || !byExtension.has('rels')),
      )
      .map((name) => `${name} has no type of its own`),
  ];
}

/** Each relationship leads to a part, each part but the lists is reached, each r:id is one of the part's. */
function relationFaults(parts: Parts): readonly string[] {
  const reached = new Set<string>();
  const faults = [...parts].flatMap(([name, root]) => {
    if (!name.endsWith('.rels')) return [];
    const source = name.replace('_rels/', '').replace(/\.rels$/, '');
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const ids = childrenNamed(root, 'Relationship').map(({ attributes }) => {
      reached.add(`${folder}${attributes['Target'] ?? ''}`);
      return attributes['Id'] ?? '';
    });
    const owner = parts.get(source);
    const used = owner
      ? allElements(owner).flatMap(({ attributes }) => attributes['r:id'] ?? [])
      : [];
    return [
      ...(source === '' || owner ? [] : [`${name} belongs to no part`]),
      ...(new Set(ids).size === ids.length ? [] : [`${name} has an id twice`]),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: ${id} leads nowhere`),
    ];
  });
  const content = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name));
  return [
    ...faults,
    ...[...reached].filter((name) => !parts.has(name)).map((name) => `${name} does not exist`),
    ...content
      .filter((name) => !reached.has(name))
      .map((name) => `${name} is reached from nowhere`),
  ];
}

// What Word, or WPS, would find wrong with a .docx: the parts of the package (ECMA-376 Part 2), the order of the
// elements (Part 1, Annex A), tables, styles and references. There is no validator of the standard for Node.

import JSZip from 'jszip';
import { contentFaults } from './content-faults.ts';
import { tableFaults } from './table-faults.ts';
import type { XmlElement } from '../xml-tree.ts';
import { allElements, childrenNamed, xmlTree } from '../xml-tree.ts';

type Parts = ReadonlyMap<string, XmlElement>;

/** Every fault as a sentence; none of them is something that only LibreOffice forgives. */
export async function wordFileFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const parts = new Map<string, XmlElement>();
  for (const name of names) parts.set(name, xmlTree(await (zip.file(name)?.async('string') ?? '')));
  return [
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...[...parts].flatMap(([name, root]) =>
      name.startsWith('word/') && !name.endsWith('.rels')
        ? [...contentFaults(root), ...tableFaults(root)].map((fault) => `${name}: ${fault}`)
        : [],
    ),
    ...styleFaults(parts),
    ...valueFaults(parts),
  ];
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

/** Styles have an id and a name of their own, and everything that is styled has its style. */
function styleFaults(parts: Parts): readonly string[] {
  const styles = childrenNamed(parts.get('word/styles.xml') ?? NOTHING, 'w:style');
  const ids = styles.map(({ attributes }) => attributes['w:styleId'] ?? '');
  const names = styles.map((style) => childrenNamed(style, 'w:name')[0]?.attributes['w:val']);
  const wanted = [...parts.values()]
    .flatMap(allElements)
    .filter(({ name }) => ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn'].includes(name))
    .map(({ attributes }) => attributes['w:val'] ?? '');
  return [
    ...(new Set(ids).size === ids.length ? [] : ['two styles have one id']),
    ...(new Set(names).size === names.length ? [] : ['two styles have one name']),
    ...[...new Set(wanted)]
      .filter((id) => !ids.includes(id))
      .map((id) => `there is no style ${id}`),
  ];
}

// ST_TwipsMeasure, ST_HpsMeasure, ST_DecimalNumber and the like: Word takes no fractions.
const WHOLE =
  /^w:(w|h|top|left|right|bottom|header|footer|gutter|before|after|line|linePitch|firstLine|hanging|firstLineChars|sz)$/;
const WHOLE_VALUES = [
  'w:sz',
  'w:szCs',
  'w:gridSpan',
  'w:trHeight',
  'w:outlineLvl',
  'w:defaultTabStop',
];

function valueFaults(parts: Parts): readonly string[] {
  return [...parts.values()].flatMap(allElements).flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, value]) => {
      const whole = WHOLE.test(attribute) || (attribute === 'w:val' && WHOLE_VALUES.includes(name));
      return whole && !/^-?\d+$/.test(value)
        ? [`${name} ${attribute}="${value}" is no whole number`]
        : [];
    }),
  );
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [], pieces: [], text: '' };

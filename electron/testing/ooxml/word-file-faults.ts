// What Word, or WPS, would find wrong with a .docx: the parts of the package (ECMA-376 Part 2), the order of the
// elements (Part 1, Annex A), tables, styles and references. There is no validator of the standard for Node.

import { contentFaults } from './content-faults.ts';
import { WORD_ORDERS } from './element-orders.ts';
import { packageFaults, packageParts } from './package-faults.ts';
import type { Parts } from './package-faults.ts';
import { tableFaults } from './table-faults.ts';
import type { XmlElement } from '../xml-tree.ts';
import { allElements, childrenNamed } from '../xml-tree.ts';

/** Every fault as a sentence; none of them is something that only LibreOffice forgives. */
export async function wordFileFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = await packageParts(bytes);
  return [
    ...packageFaults(parts),
    ...[...parts].flatMap(([name, root]) =>
      name.startsWith('word/') && !name.endsWith('.rels')
        ? [...contentFaults(root, WORD_ORDERS), ...tableFaults(root)].map(
            (fault) => `${name}: ${fault}`,
          )
        : [],
    ),
    ...styleFaults(parts),
    ...valueFaults(parts),
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

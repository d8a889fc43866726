// What is wrong with the elements of a part: an unknown child, one out of order, one too often.

import type { Content } from './element-orders.ts';
import type { XmlElement } from '../xml-tree.ts';
import { allElements } from '../xml-tree.ts';

/** Every fault of a part as a sentence; elements without an order of their own hold nothing. */
export function contentFaults(
  root: XmlElement,
  orders: Readonly<Record<string, Content>>,
): readonly string[] {
  return allElements(root).flatMap((element) => {
    const content = orders[element.name] ?? { choice: [] };
    return faultsOf(
      element.children.map(({ name }) => name),
      content,
    ).map((fault) => `${element.name}: ${fault}`);
  });
}

function faultsOf(names: readonly string[], content: Content): readonly string[] {
  const known = 'choice' in content ? content.choice : content.sequence;
  const unknown = names.filter((name) => !known.includes(name)).map((name) => `${name} is foreign`);
  if ('choice' in content || unknown.length > 0) return unknown;
  const repeated = new Set(content.repeated);
  // Repeated ones that stand side by side in a sequence are one place: runs and bookmarks mix.
  const place = (name: string): number => {
    let at = known.indexOf(name);
    while (repeated.has(known[at] ?? '') && repeated.has(known[at - 1] ?? '')) at -= 1;
    return at;
  };
  return names.flatMap((name, index) => {
    const before = names[index - 1];
    if (before === undefined || place(before) < place(name)) return [];
    if (place(before) === place(name) && repeated.has(name)) return [];
    return [`${name} behind ${before}`];
  });
}

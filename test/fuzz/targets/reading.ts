import fc from 'fast-check';
import { PageReader, type ReadPage, readPage } from '../../../src/page/read/page-reader.ts';
import { locate, type Place } from '../../../src/page/read/place.ts';
import { stretchOf } from '../hostile-text.ts';
import { type LightNode, treeOf, treeSteps } from '../light-tree.ts';
import { must, target } from '../target.ts';

/** Whether a place leads from a stretch of its passage to nodes that hold just that stretch. */
function leadsBack(place: Place<LightNode>, text: string, from: number, length: number): boolean {
  const [start, end] = stretchOf(text, from, length);
  const span = locate(place, start, end);
  if (span === undefined) return false;
  const { nodes } = place.upTo?.(end) ?? place;
  const [first, last] = [nodes.indexOf(span.startNode), nodes.indexOf(span.endNode)];
  const found = nodes.slice(first, last + 1).map(({ nodeValue }, i) => {
    const to = i === last - first ? span.endOffset : undefined;
    return (nodeValue ?? '').slice(i === 0 ? span.startOffset : 0, to);
  });
  return found.join('') === text.slice(start, end);
}

function checkPlaces({ page, places }: ReadPage<LightNode>, from: number, length: number): void {
  must(places.length === page.passages.length, 'each passage has a place');
  page.passages.forEach(({ text }, i) => {
    const place = places[i];
    must(place !== undefined && text.trim() !== '', 'a passage has text', text);
    must(leadsBack(place, text, from, length), 'a place leads back to its stretch', { text, from, length });
  });
}

const numbers = fc.nat(10_000);

/** Any tree, read at once: every place of every passage leads back to the nodes. */
export const trees = target('trees', 200, fc.tuple(treeSteps, numbers, numbers), ([steps, from, length]) => {
  checkPlaces(readPage(treeOf(steps).root), from, length);
});

/** Any tree, read in slices: the same as at once; and when nodes go between slices, reading still ends. */
export const slices = target('trees in slices', 100, fc.tuple(treeSteps, numbers, numbers), ([steps, from, length]) => {
  const { root, nodes } = treeOf(steps);
  const whole = readPage(root);
  const reader = new PageReader(root);
  while (!reader.step(() => true));
  must(JSON.stringify(reader.result().page) === JSON.stringify(whole.page), 'slices read what one step reads');
  const restless = new PageReader(root);
  for (let i = from; !restless.step(() => true); i += length + 1) {
    must(i < from + (nodes.length + 10) * (length + 1), 'reading a restless page ends');
    nodes[i % nodes.length]?.removeFirst();
  }
  must(restless.result().places.length === restless.result().page.passages.length, 'each passage has a place');
});

import { expect, test } from 'vitest';
import { trimmedPolyfill } from '../../scripts/build/trim-polyfill-plugin.ts';

test('only what a content script can use of the table of APIs is kept', () => {
  const code =
    '(()=>{const t={alarms:{clear:{minArgs:0}},bookmarks:{get:{}},"runtime":{sendMessage:{a:1}},storage:{local:{}},tabs:{}};run(t)})()';
  expect(trimmedPolyfill(code)).toBe('(()=>{const t={"runtime":{sendMessage:{a:1}},storage:{local:{}}};run(t)})()');
  expect(trimmedPolyfill('const t={runtime:{}}')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { webHost } from '../../src/lists/web-host.ts';

it.each([
  ['https://news.example.org:8443/a?b#c', 'news.example.org'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['chrome://extensions', undefined],
  ['about:blank', undefined],
  ['moz-extension://6f5c1d1e/popup.html', undefined],
  ['file:///home/reader/page.html', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('%s is of %s', (url, host) => {
  expect(webHost(url)).toBe(host);
});

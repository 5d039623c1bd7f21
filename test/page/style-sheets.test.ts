// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StyleSheets } from '../../src/page/mark/style-sheets.ts';

const rootIn = (body: HTMLElement): ShadowRoot =>
  body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

test('what the page has thrown away is let go; what comes back is given the style and it is taken back at the end', () => {
  const sheets = new StyleSheets();
  const [gone, back] = [rootIn(document.body), rootIn(document.body)];
  sheets.adopt([document, gone, back]);
  gone.host.remove();
  back.host.remove();
  sheets.adopt([document]);
  document.body.append(back.host);
  sheets.adopt([back]);
  sheets.remove();
  // Of what was let go nothing is known any more.
  expect(gone.adoptedStyleSheets).toHaveLength(1);
  expect(back.adoptedStyleSheets).toHaveLength(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

import { expect, test } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest.ts';
import { inBothBrowsers } from './harness/session.ts';

const PAGES = ['popup', 'panel', 'lookup', 'options', 'welcome'].map((name) => `src/${name}/index.html`);

inBothBrowsers("the extension's own pages", (session) => {
  test('run no script but their files, make no markup of text, and reach nobody', async () => {
    for (const path of PAGES) {
      const page = await session().launched.openOwnPage(path);
      const tried = await page.evaluate(async () => {
        const done: string[] = [];
        // What a debugger evaluates may do more than the page: what a timer runs may not.
        await new Promise((resolve) => setTimeout(resolve, 0));
        const attempt = (name: string, work: () => unknown): void => {
          try {
            if (work() !== undefined) done.push(name);
          } catch {
            // refused, as it should be
          }
        };
        const inline = document.createElement('script');
        attempt('text of a script', () => {
          inline.textContent = 'document.title = "ran"';
          document.body.append(inline);
          return document.title === 'ran' ? true : undefined;
        });
        // By their names, so that no linter takes a test of what is refused for a use of it.
        const { eval: run, Function: Make } = globalThis;
        attempt('eval', () => run('1'));
        attempt('a function of text', () => Make('return 1')());
        attempt('innerHTML', () => {
          document.createElement('div').innerHTML = '<b>x</b>';
          return true;
        });
        attempt('a policy', () =>
          (
            globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes?.createPolicy('any', {}),
        );
        const far = document.createElement('img');
        const loaded = new Promise<void>((resolve) => {
          far.addEventListener('load', () => {
            done.push('a picture from elsewhere');
            resolve();
          });
          far.addEventListener('error', () => resolve());
        });
        far.src = 'http://gazette.example/picture.png';
        await loaded;
        await fetch('http://gazette.example/x').then(
          () => done.push('a request'),
          () => undefined,
        );
        return done;
      });
      expect(tried, path).toEqual([]);
      await page.close();
    }
    expect(session().server.asked.filter((address) => address.includes('gazette'))).toEqual([]);
  });

  test('stand in a package that is what the manifest of the sources says', async () => {
    const built = await session().ownPage.evaluate(() => chrome.runtime.getManifest());
    const meant = manifestFor(session().kind);
    for (const key of [
      'permissions',
      'optional_host_permissions',
      'host_permissions',
      'content_security_policy',
    ] as const) {
      const wanted: unknown = (meant as unknown as Record<string, unknown>)[key];
      // Firefox gives lists that are not there as empty.
      expect(built[key] ?? [], key).toEqual(wanted ?? []);
    }
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(built[key] ?? [], key).toEqual([]);
    }
  });

  test('are opened by nothing that a page does', async () => {
    const address = await session().ownPage.evaluate(() => chrome.runtime.getURL('src/welcome/index.html'));
    const tab = await session().open('no-mentions.html');
    await tab.page.evaluate(async (target) => {
      const frame = document.createElement('iframe');
      frame.src = target;
      const link = document.createElement('a');
      link.href = target;
      link.target = '_blank';
      document.body.append(frame, link);
      const attempts = [() => open(target), () => link.click()];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // refused, as it should be
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 700));
    }, address);
    expect(tab.page.frames().filter((frame) => frame.url().includes('welcome'))).toEqual([]);
    // A browser may open a tab that says why nothing was opened.
    const { browser } = session().launched;
    const opened = (await browser.pages()).filter((page) => page.url().includes('welcome'));
    for (const page of opened) {
      expect(await page.evaluate(() => document.body?.innerText ?? '')).not.toContain('Preamble');
      await page.close();
    }
    await tab.close();
  });
});

import { connect } from 'node:net';
import process from 'node:process';
import { expect, test } from 'vitest';
import { servePages } from '../../scripts/browser/page-server.ts';

test('a browser that breaks off an encrypted connection does not end the server', async () => {
  const server = await servePages('test/pages');
  const ended: unknown[] = [];
  const note = (error: unknown): void => void ended.push(error);
  process.on('uncaughtException', note);
  for (let i = 0; i < 20; i += 1) {
    const socket = connect(server.port, '127.0.0.1');
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    socket.write('CONNECT services.example:443 HTTP/1.1\r\nHost: services.example:443\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, i % 5));
    socket.resetAndDestroy();
  }
  const { status } = await fetch(`http://127.0.0.1:${server.port}/sample-article.html`);
  process.off('uncaughtException', note);
  await server.close();
  expect(status).toBe(200);
  expect(ended).toEqual([]);
});

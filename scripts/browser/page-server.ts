import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What stands at a path that no file has. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  readonly port: number;
  /** Every address that was asked for, in order: `http://host/path`, or `host:port` for an encrypted connection. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a folder of pages on 127.0.0.1 under whatever host is asked for. It also speaks as a proxy, so that
 * a browser that sends everything to it can reach nothing else; encrypted connections are noted and refused.
 * `made`: pages that are no files, by their path.
 */
export async function servePages(folder: string, made: ReadonlyMap<string, Served> = new Map()): Promise<PageServer> {
  const answer = async (pathname: string, response: ServerResponse): Promise<void> => {
    const own = made.get(pathname);
    if (own !== undefined) {
      response.writeHead(200, { 'content-type': own.type, ...own.headers });
      response.end(own.body);
      return;
    }
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    const body = path.startsWith(folder + sep) ? await readFile(path).catch(() => undefined) : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8',
    });
    response.end(body ?? 'No such page');
  };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    asked.push(url.href);
    void answer(url.pathname, response);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser may break it off at any moment; nobody else listens to this socket any more.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

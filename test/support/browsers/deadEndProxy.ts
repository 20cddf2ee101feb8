import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The only connection that a test browser has to the outside: a proxy that connects to nothing. It answers every
 * request with an error and records the host, whether a page, a worker or the browser itself asked.
 */
export interface DeadEndProxy {
  readonly port: number;
  /** The hosts of all requests, in order. A host comes once for each request. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

function hostOf(target: string): string {
  return URL.canParse(target) && target.includes('://') ? new URL(target).hostname : (target.split(':')[0] ?? target);
}

export async function openDeadEndProxy(): Promise<DeadEndProxy> {
  const hosts: string[] = [];
  const server: Server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(hostOf(request.url ?? ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

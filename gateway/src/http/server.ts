import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Express, RequestHandler } from 'express';
import type { OwnCertificate } from './ownCertificate.js';

/** How many connections the gateway has, and how many of them from one address. A trusted proxy has all that it wants. */
const MAX_CONNECTIONS = 4_000;
const MAX_CONNECTIONS_PER_ADDRESS = 500;
/** How long a request may take to arrive: its headers, and all of it. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 60_000;
const CHECK_EVERY_MS = 5_000;
/** How long the rest of a request that is answered already may take to arrive. */
const REST_MS = 2_000;

const LIMITS = { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: CHECK_EVERY_MS };

/** The HTTP server of an app, with limits to what its clients keep open. @throws Error if its certificate cannot be used */
export function createHttpServer(app: Express, certificate?: OwnCertificate): Server {
  const server = certificate === undefined ? createServer(LIMITS, app) : createHttpsServer(app, certificate);
  server.maxConnections = MAX_CONNECTIONS;
  limitAddresses(server, app);
  return server;
}

function createHttpsServer(app: Express, certificate: OwnCertificate): Server {
  const server = createTlsServer({ ...LIMITS, handshakeTimeout: HEADERS_MS, ...certificate.read() }, app);
  certificate.follow(server);
  return server;
}

function limitAddresses(server: Server, app: Express): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const { remoteAddress: address = '' } = socket;
    if (isTrusted(app, address)) return;
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 0) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > MAX_CONNECTIONS_PER_ADDRESS) socket.destroy();
  });
}

/** Express makes this function of its setting `trust proxy`. */
function isTrusted(app: Express, address: string): boolean {
  const trusts: unknown = app.get('trust proxy fn');
  return typeof trusts === 'function' && Reflect.apply(trusts, undefined, [address, 0]) === true;
}

/**
 * Ends the connection of a request that was answered before it had come whole, unless the rest comes soon. What comes is
 * thrown away. To end it at once would often take the answer away from who is still sending.
 */
export const endUnfinished: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return;
    const timer = setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, REST_MS);
    // Of the request and not of the connection: many requests can come over one.
    request.once('close', () => {
      clearTimeout(timer);
    });
  });
  next();
};

import { setTimeout as delay } from 'node:timers/promises';
import { type LocalSystem, readUsers } from '@naru/local';
import { ulid } from 'ulid';
import { z } from 'zod';

const PART_BYTES = 8 * 1024 * 1024;
const AGAIN_MS = 200;
const ORGANIZATION = 'Exporters';
export const MSP = 'ExportersMSP';
const USER = 'shipper';

const Token = z.looseObject({ access_token: z.string() });
const State = z.looseObject({
  import: z.looseObject({ status: z.string(), reason: z.string().nullable(), rows: z.record(z.string(), z.number()) }),
});
export type State = z.infer<typeof State>['import'];
const Rows = z.looseObject({
  items: z.array(z.looseObject({ clientId: z.string(), documentId: z.string().nullable() })),
  next: z.string().nullable(),
});

/** A user of one gateway who imports, and has patience while the gateway is away. */
export class Importer {
  readonly #system: LocalSystem;
  readonly #home: string;
  #token: Promise<string> | undefined;

  constructor(system: LocalSystem, home: string) {
    this.#system = system;
    this.#home = home;
  }

  /** Kills the gateway with SIGKILL, and starts it again. */
  async kill(): Promise<void> {
    const gateway = this.#system.gateways.get(MSP);
    if (gateway === undefined) throw new Error(`There is no gateway of ${MSP}.`);
    await gateway.kill();
    await gateway.start();
  }

  /** Files one declaration. */
  async fileOne(document: object): Promise<void> {
    const body = JSON.stringify({ document, input: { customs: 'CustomsMSP' } });
    const path = `/v1/customs-declarations/${ulid()}`;
    await this.#send('PUT', path, body, 'application/json');
  }

  /** Begins an import, and sends its file. */
  async begin(settings: object, bytes: Buffer): Promise<string> {
    const id = ulid();
    const asked = { type: 'customs-declaration', input: { customs: 'CustomsMSP' }, clientId: '/declarationNumber' };
    await this.#send('POST', '/v1/imports', JSON.stringify({ id, ...asked, ...settings }), 'application/json');
    for (let from = 0, part = 0; from < bytes.length; from += PART_BYTES, part += 1)
      await this.#send('PUT', `/v1/imports/${id}/parts/${part}`, bytes.subarray(from, from + PART_BYTES));
    await this.#send('POST', `/v1/imports/${id}/start`, '{}', 'application/json');
    return id;
  }

  async state(id: string): Promise<State> {
    return State.parse(await this.#send('GET', `/v1/imports/${id}`)).import;
  }

  /** The documents that were made, by their client ids. */
  async made(id: string): Promise<Map<string, string>> {
    const made = new Map<string, string>();
    for (let path: string | null = `/v1/imports/${id}/rows?status=DONE`; path !== null;) {
      const page: z.infer<typeof Rows> = Rows.parse(await this.#send('GET', path));
      for (const { clientId, documentId } of page.items) made.set(clientId, documentId ?? '');
      path = page.next;
    }
    return made;
  }

  /** Reads a document, or what belongs to it. */
  read(id: string, what = ''): Promise<unknown> {
    return this.#send('GET', `/v1/customs-declarations/${id}${what}`);
  }

  /** Sends a request until the gateway answers it. @throws Error if it refuses it */
  async #send(method: string, path: string, body?: string | Buffer, type?: string): Promise<unknown> {
    for (;;) {
      const response = await this.#try(method, path, body, type).catch(() => {
        this.#token = undefined;
      });
      if (response?.ok === true) return response.json();
      if (response?.status === 401) this.#token = undefined;
      else if (response !== undefined && response.status < 500 && response.status !== 429)
        throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      await delay(AGAIN_MS);
    }
  }

  async #try(method: string, path: string, body?: string | Buffer, type?: string): Promise<Response> {
    const { gateway, users } = readUsers(this.#home).organizations[ORGANIZATION] ?? { gateway: '', users: {} };
    this.#token ??= signIn(gateway, users[USER]?.password ?? '');
    const token = await this.#token;
    const headers = { Authorization: `Bearer ${token}`, ...(type !== undefined && { 'Content-Type': type }) };
    return fetch(`${gateway}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
    });
  }
}

async function signIn(gateway: string, password: string): Promise<string> {
  const body = JSON.stringify({ user: USER, password });
  const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };
  return Token.parse(await (await fetch(`${gateway}/v1/tokens`, init)).json()).access_token;
}

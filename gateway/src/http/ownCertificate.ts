import { X509Certificate } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Server } from 'node:https';
import { createSecureContext } from 'node:tls';
import type { Logger } from 'pino';
import type { TlsConfig } from '../config/config.js';
import { readOwnerOnly } from '../config/ownerOnly.js';

/** How often it is looked whether the files are others now. A file system that is mounted tells of no change. */
const LOOK_MS = 2_000;
/** TLS 1.0 and 1.1 are deprecated (RFC 8996). */
const OLDEST = 'TLSv1.2';

/** What a server is given. */
interface Credentials {
  readonly cert: string;
  readonly key: string;
  readonly minVersion: typeof OLDEST;
}

/** The certificate and key of the gateway's own TLS, which are read anew when their files change. */
export class OwnCertificate {
  readonly #files: TlsConfig;
  readonly #log: Logger;
  #server: Server | undefined;

  constructor(files: TlsConfig, log: Logger) {
    this.#files = files;
    this.#log = log;
  }

  /** @throws Error that says which file is wrong, and in what */
  read(): Credentials {
    const { certificateFile, keyFile } = this.#files;
    const cert = readNamed('NARU_TLS_CERTIFICATE_FILE', () => readFileSync(certificateFile, 'utf8'));
    const key = readNamed('NARU_TLS_KEY_FILE', () => readOwnerOnly(keyFile));
    readNamed('NARU_TLS_CERTIFICATE_FILE', () => createSecureContext({ cert }), 'is no PEM certificate');
    readNamed('NARU_TLS_KEY_FILE', () => createSecureContext({ key }), 'is no PEM key');
    const both = 'NARU_TLS_CERTIFICATE_FILE and NARU_TLS_KEY_FILE';
    readNamed(both, () => createSecureContext({ cert, key }), 'do not belong together');
    return { cert, key, minVersion: OLDEST };
  }

  /** Gives the server what is in the files now. What cannot be used leaves it as it is. */
  renew(): void {
    try {
      const credentials = this.read();
      this.#server?.setSecureContext(credentials);
      const { validTo } = new X509Certificate(credentials.cert);
      this.#log.info({ validTo }, 'The certificate was read anew');
    } catch (error) {
      this.#log.error({ err: error }, 'The certificate was not read anew: the earlier one stays');
    }
  }

  /** Renews it for a server when a file changes, until the server is closed. */
  follow(server: Server): void {
    this.#server = server;
    const changed = this.renew.bind(this);
    const files = [this.#files.certificateFile, this.#files.keyFile];
    for (const file of files) watchFile(file, { interval: LOOK_MS, persistent: false }, changed);
    server.once('close', () => {
      for (const file of files) unwatchFile(file, changed);
    });
  }
}

function readNamed<T>(name: string, read: () => T, fault = 'cannot be read'): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${name} ${fault}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

import { randomUUID } from 'node:crypto';
import { PARTY_ATTRIBUTE, ROLE_ATTRIBUTE } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { CaConfig } from '../config/config.js';
import { authorityFailure } from './authorityFailure.js';
import { type CaCaller, CaClient } from './caClient.js';
import { type CertifiedUser, readEnrolmentId } from './certificate.js';
import type { CertificateAuthority, Credentials } from './certificateAuthority.js';
import { KEYS_OF_PROCESS, type Keys } from '../keys/keys.js';

/** The type by which the channel knows clients: it becomes the certificate's organisational unit. */
const CLIENT = 'client';
/** Asked for by name, so that the certificate says nothing else: by default Fabric CA adds the user's affiliation. */
const ATTRIBUTES = [ROLE_ATTRIBUTE, PARTY_ATTRIBUTE].map((name) => ({ name, optional: false }));

/** Fabric CA sends PEM in base64. */
const Pem = z.base64().transform((text) => Buffer.from(text, 'base64').toString('utf8'));
const Registered = z.object({ secret: z.string() });
const Certified = z.object({ Cert: Pem });
const Revoked = z.unknown();
const RevocationList = z.object({ CRL: Pem });

/** Fabric CA. Keys and certificate requests are made here, or in the token, and never leave. */
export class FabricCa implements CertificateAuthority {
  readonly #config: CaConfig;
  readonly #client: CaClient;
  readonly #keys: Keys;
  #registrar: Promise<Credentials> | undefined;

  constructor(config: CaConfig, keys: Keys = KEYS_OF_PROCESS) {
    this.#config = config;
    this.#keys = keys;
    this.#client = new CaClient(config, keys);
  }

  async enrol({ role, party }: CertifiedUser): Promise<Credentials> {
    // Every member reads the subject of a submitter, and an id that was revoked is never given out again.
    const id = randomUUID();
    const attrs = Object.entries({ [ROLE_ATTRIBUTE]: role, [PARTY_ATTRIBUTE]: party }).map(([name, value]) => ({
      name,
      value,
      ecert: true,
    }));
    const registration = { id, affiliation: '', type: CLIENT, max_enrollments: 1, attrs };
    const registrar = await this.#asRegistrar();
    const { secret } = await this.#ask('register a user', () =>
      this.#client.ask('register', registration, registrar, Registered),
    );
    return this.#certify('enrol a user', 'enroll', id, { id, secret }, { attr_reqs: ATTRIBUTES });
  }

  async renew(current: Credentials): Promise<Credentials> {
    const id = readEnrolmentId(current.certificate);
    return this.#certify('renew a certificate', 'reenroll', id, current, { attr_reqs: ATTRIBUTES });
  }

  async revoke(certificate: string): Promise<string> {
    const id = readEnrolmentId(certificate);
    const registrar = await this.#asRegistrar();
    return this.#ask('revoke a user', async () => {
      await this.#client.ask('revoke', { id }, registrar, Revoked);
      return (await this.#client.ask('gencrl', {}, registrar, RevocationList)).CRL;
    });
  }

  /** Enrols the registrar whenever it is needed. Its key is never kept: its secret is enough to enrol again. */
  #asRegistrar(): Promise<Credentials> {
    const { registrar: id, registrarSecret: secret } = this.#config;
    const what = `enrol the registrar (NARU_CA_REGISTRAR=${id})`;
    // Its key is for this process alone: a token would only fill with them.
    this.#registrar ??= this.#certify(what, 'enroll', id, { id, secret }, {}, KEYS_OF_PROCESS);
    this.#registrar.catch(() => (this.#registrar = undefined));
    return this.#registrar;
  }

  /** Makes a key and has it certified. */
  async #certify(
    what: string,
    call: 'enroll' | 'reenroll',
    id: string,
    caller: CaCaller,
    body: object,
    keys: Pick<Keys, 'newRequest'> = this.#keys,
  ): Promise<Credentials> {
    const { privateKey, request } = await keys.newRequest(id);
    const asked = { ...body, certificate_request: request };
    const { Cert: certificate } = await this.#ask(what, () => this.#client.ask(call, asked, caller, Certified));
    return { certificate, privateKey };
  }

  async #ask<T>(what: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw authorityFailure(this.#config.url, what, error);
    }
  }
}

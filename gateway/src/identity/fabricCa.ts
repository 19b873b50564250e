import { randomUUID } from 'node:crypto';
import type FabricCAServices from 'fabric-ca-client';
import type { ICryptoSuite, User } from 'fabric-common';
import type { CaConfig } from '../config/config.js';
import { authorityFailure } from './authorityFailure.js';
import { type CertifiedUser, enrolmentIdOf } from './certificate.js';
import type { CertificateAuthority, Credentials } from './certificateAuthority.js';
import { type CertificateRequest, newCertificateRequest } from './certificateRequest.js';

/** The library gives up after 3 s without an answer, which an authority on a busy machine may need. */
const ANSWERS_WITHIN_MS = 15_000;
const SUITE = { software: true, algorithm: 'EC', keysize: 256, hash: 'SHA2' } as const;
/** The type by which the channel knows clients: it becomes the certificate's organisational unit. */
const CLIENT = 'client';
/** Asked for by name, so that the certificate says nothing else: by itself Fabric CA adds the user's affiliation. */
const ATTRIBUTES = ['naru.role', 'naru.party'].map((name) => ({ name, optional: false }));

/**
 * Fabric CA, by the library fabric-ca-client. It is loaded when the authority is needed, as fabric-network is; keys
 * and certificate requests are made here, and the library only signs and sends.
 */
export class FabricCa implements CertificateAuthority {
  readonly #config: CaConfig;
  readonly #mspId: string;
  #registrar: Promise<User> | undefined;

  constructor(config: CaConfig, mspId: string) {
    this.#config = config;
    this.#mspId = mspId;
  }

  async enrol({ role, party }: CertifiedUser): Promise<Credentials> {
    // Every member reads the subject of whoever submits, and an id that was revoked is never given out again.
    const enrollmentID = randomUUID();
    const attrs = Object.entries({ 'naru.role': role, 'naru.party': party }).map(([name, value]) => ({
      name,
      value,
      ecert: true,
    }));
    const registration = { enrollmentID, affiliation: '', role: CLIENT, maxEnrollments: 1, attrs };
    const secret = await this.#asRegistrar('register a user', (services, registrar) =>
      services.register(registration, registrar),
    );
    return this.#enrolAs(enrollmentID, secret, 'enrol a user', ATTRIBUTES);
  }

  async renew(current: Credentials): Promise<Credentials> {
    const id = enrolmentIdOf(current.certificate);
    const made = await newCertificateRequest(id);
    const user = await this.#userOf(id, current);
    const services = await this.#services(await suiteFor(made));
    const renewed = await this.#ask('renew a certificate', () => services.reenroll(user, ATTRIBUTES));
    return { certificate: renewed.certificate, privateKey: made.privateKey };
  }

  async revoke(certificate: string): Promise<string> {
    const enrollmentID = enrolmentIdOf(certificate);
    const list = await this.#asRegistrar('revoke a user', async (services, registrar) => {
      await services.revoke({ enrollmentID }, registrar);
      const encoded: unknown = await services.generateCRL({}, registrar);
      return encoded;
    });
    if (typeof list !== 'string') throw new Error(`${this.#config.url} answered without a revocation list.`);
    return Buffer.from(list, 'base64').toString('utf8');
  }

  async #asRegistrar<T>(what: string, call: (services: FabricCAServices, registrar: User) => Promise<T>): Promise<T> {
    this.#registrar ??= this.#enrolRegistrar();
    this.#registrar.catch(() => (this.#registrar = undefined));
    const registrar = await this.#registrar;
    const services = await this.#services();
    return this.#ask(what, () => call(services, registrar));
  }

  /** The registrar is enrolled when it is needed and its key never kept: its secret suffices to do so again. */
  async #enrolRegistrar(): Promise<User> {
    const { registrar, registrarSecret } = this.#config;
    const what = `enrol the registrar (NARU_CA_REGISTRAR=${registrar})`;
    return this.#userOf(registrar, await this.#enrolAs(registrar, registrarSecret, what));
  }

  async #enrolAs(
    enrollmentID: string,
    enrollmentSecret: string,
    what: string,
    attributes: FabricCAServices.IAttributeRequest[] = [],
  ): Promise<Credentials> {
    const { privateKey, request } = await newCertificateRequest(enrollmentID);
    const services = await this.#services();
    const asked = { enrollmentID, enrollmentSecret, csr: request, attr_reqs: attributes };
    const { certificate } = await this.#ask(what, () => services.enroll(asked));
    return { certificate, privateKey };
  }

  async #userOf(name: string, { certificate, privateKey }: Credentials): Promise<User> {
    const { User: FabricUser } = await import('fabric-common');
    const suite = await newSuite();
    const user = new FabricUser(name);
    user.setCryptoSuite(suite);
    await user.setEnrollment(suite.createKeyFromRaw(privateKey), certificate, this.#mspId);
    return user;
  }

  async #services(suite?: ICryptoSuite): Promise<FabricCAServices> {
    const { default: Services } = await import('fabric-ca-client');
    await allowTime();
    const { url, tlsCa, name } = this.#config;
    return new Services(url, { trustedRoots: [tlsCa], verify: true }, name, suite ?? (await newSuite()));
  }

  async #ask<T>(what: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw authorityFailure(this.#config.url, what, error);
    }
  }
}

/** Sets the library's time limit, by a function that its types leave out. */
async function allowTime(): Promise<void> {
  const { Utils } = await import('fabric-common');
  const set: unknown = Reflect.get(Utils, 'setConfigSetting');
  if (typeof set === 'function') Reflect.apply(set, Utils, ['connection-timeout', ANSWERS_WITHIN_MS]);
}

/** Without a key store, so that the library has nowhere to write a key to. */
async function newSuite(): Promise<ICryptoSuite> {
  const { Utils } = await import('fabric-common');
  return Utils.newCryptoSuite(SUITE);
}

/** The library makes the key and the request of a renewal by the suite that it is given: this one has made them. */
async function suiteFor({ privateKey, request }: CertificateRequest): Promise<ICryptoSuite> {
  const suite = await newSuite();
  const key = Object.assign(suite.createKeyFromRaw(privateKey), { generateCSR: () => request });
  return Object.assign(suite, { generateKey: () => Promise.resolve(key) });
}

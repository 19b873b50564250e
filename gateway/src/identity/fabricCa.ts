import { randomUUID } from 'node:crypto';
import { PARTY_ATTRIBUTE, ROLE_ATTRIBUTE } from '@naru/chaincode/domain';
import type FabricCAServices from 'fabric-ca-client';
import type { ICryptoSuite, User } from 'fabric-common';
import type { CaConfig } from '../config/config.js';
import { authorityFailure } from './authorityFailure.js';
import { type CertifiedUser, readEnrolmentId } from './certificate.js';
import type { CertificateAuthority, Credentials } from './certificateAuthority.js';
import { type CertificateRequest, newCertificateRequest } from './certificateRequest.js';

/** The library gives up after 3 s without an answer, which an authority on a busy machine may need. */
const ANSWERS_WITHIN_MS = 15_000;
const SUITE = { software: true, algorithm: 'EC', keysize: 256, hash: 'SHA2' } as const;
/** The type by which the channel knows clients: it becomes the certificate's organisational unit. */
const CLIENT = 'client';
/** Asked for by name, so that the certificate says nothing else: by default Fabric CA adds the user's affiliation. */
const ATTRIBUTES = [ROLE_ATTRIBUTE, PARTY_ATTRIBUTE].map((name) => ({ name, optional: false }));

/**
 * Fabric CA, through the library fabric-ca-client, which is loaded when the authority is needed. Keys and certificate
 * requests are made here; the library only signs and sends.
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
    // Every member reads the subject of a submitter, and an id that was revoked is never given out again.
    const enrollmentID = randomUUID();
    const attrs = Object.entries({ [ROLE_ATTRIBUTE]: role, [PARTY_ATTRIBUTE]: party }).map(([name, value]) => ({
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
    const id = readEnrolmentId(current.certificate);
    const made = await newCertificateRequest(id);
    const user = await this.#createFabricUser(id, current);
    const services = await this.#services(await suiteFor(made));
    const renewed = await this.#ask('renew a certificate', () => services.reenroll(user, ATTRIBUTES));
    return { certificate: renewed.certificate, privateKey: made.privateKey };
  }

  async revoke(certificate: string): Promise<string> {
    const enrollmentID = readEnrolmentId(certificate);
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

  /** Enrols the registrar whenever it is needed. Its key is never kept: its secret is enough to enrol again. */
  async #enrolRegistrar(): Promise<User> {
    const { registrar, registrarSecret } = this.#config;
    const what = `enrol the registrar (NARU_CA_REGISTRAR=${registrar})`;
    return this.#createFabricUser(registrar, await this.#enrolAs(registrar, registrarSecret, what));
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

  async #createFabricUser(name: string, { certificate, privateKey }: Credentials): Promise<User> {
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

/** Sets the library's time limit, with a function that its types leave out. */
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

/** A suite that has made key and request already: the library asks its suite for those of a renewal. */
async function suiteFor({ privateKey, request }: CertificateRequest): Promise<ICryptoSuite> {
  const suite = await newSuite();
  const key = Object.assign(suite.createKeyFromRaw(privateKey), { generateCSR: () => request });
  return Object.assign(suite, { generateKey: () => Promise.resolve(key) });
}

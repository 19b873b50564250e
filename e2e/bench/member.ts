import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Action,
  DEFINITIONS,
  type DocumentType,
  sha256Hex,
  TradeError,
  type UserRole,
} from '@naru/chaincode/domain';
import {
  Documents,
  EMPTY_REGISTERS,
  FabricWire,
  FIRST_PAUSE_MS,
  Ledger,
  MAX_ATTEMPTS,
  Salts,
  type TokenMaker,
} from '@naru/gateway';
import { loadConsortium } from '@naru/network';
import type { NetworkDescription } from '@naru/test-network';

const SECRET_BYTES = 32;
/** What is measured rests on fresh papers, which nobody holds. */
const NO_LISTS = {
  open: () => Promise.resolve({}),
  meet: () => Promise.resolve([]),
  next: () => Promise.resolve(true),
};
const TOKEN_MAKER: TokenMaker = {
  make: (inputs) => Promise.resolve(inputs.map(({ kind, value }) => sha256Hex(`${kind}/${value}`))),
};
const SEEN_WITHIN_MS = 5_000;
const LOOK_AGAIN_MS = 10;

/** The body of an action. */
export type Body = Parameters<Documents['act']>[4];

/** The user as whom gateways sign. */
const GATEWAY_USER = 'gateway';

/** A user of the consortium, with the parts of a gateway that are below its HTTP interface. */
export class Member {
  readonly msp: string;
  readonly party: string;
  readonly ledger: Ledger;
  readonly wire: FabricWire;
  readonly user: string;
  readonly #role: UserRole;
  readonly #documents: Documents;

  constructor(description: NetworkDescription, msp: string, user: string, onRetry: () => void) {
    const organization = description.organizations.find(({ mspId }) => mspId === msp);
    const data = loadConsortium().organizations.find(({ mspId }) => mspId === msp);
    const known = data?.users.find(({ name }) => name === user);
    if (organization === undefined || known === undefined) throw new Error(`The network has no ${user} of ${msp}.`);
    const { endpoint, hostAlias, tlsCaCertificate } = organization.peer;
    const [own, gateway] = [readIdentity(organization, user), readIdentity(organization, GATEWAY_USER)];
    this.msp = msp;
    this.party = known.party;
    this.user = user;
    this.#role = known.role;
    this.wire = new FabricWire(
      {
        channel: description.channel,
        chaincode: description.chaincode,
        peer: { endpoint, hostAlias, tlsCa: readFileSync(tlsCaCertificate) },
      },
      (name) => Promise.resolve(name === GATEWAY_USER ? gateway : own),
    );
    const retries = { maxAttempts: MAX_ATTEMPTS, firstPauseMs: FIRST_PAUSE_MS, random: Math.random, onRetry };
    this.ledger = new Ledger(this.wire, msp, retries);
    const salts = new Salts(randomBytes(SECRET_BYTES).toString('hex'));
    this.#documents = new Documents({
      ...{ ledger: this.ledger, salts, maker: TOKEN_MAKER, registers: EMPTY_REGISTERS, lists: NO_LISTS },
      gatewayUser: GATEWAY_USER,
    });
  }

  /** Waits until the own peer has a document that another peer has committed, some milliseconds earlier. */
  async sees(type: DocumentType, id: string): Promise<void> {
    const until = Date.now() + SEEN_WITHIN_MS;
    for (;;) {
      try {
        await this.ledger.read(this.user, { type, id });
        return;
      } catch (error) {
        if (!(error instanceof TradeError) || error.code !== 'NOT_FOUND' || Date.now() > until) throw error;
        await delay(LOOK_AGAIN_MS);
      }
    }
  }

  /** Takes an action on a document, and waits until it is committed. */
  async act(type: DocumentType, action: string, id: string, body: Body): Promise<void> {
    const { user: name, msp, party } = this;
    const asking = { name, msp, party, role: this.#role };
    await this.#documents.act(asking, DEFINITIONS[type], findAction(type, action), id, body);
  }

  /** Asks what stands against an action. */
  async check(type: DocumentType, name: string, body: Body): Promise<void> {
    await this.#documents.check(this.user, DEFINITIONS[type], findAction(type, name), body);
  }
}

type Organization = NetworkDescription['organizations'][number];

function readIdentity(
  { mspId, users }: Organization,
  user: string,
): { mspId: string; certificate: string; privateKey: string } {
  const files = users[user];
  if (files === undefined) throw new Error(`The network has no ${user} of ${mspId}.`);
  const read = (file: string): string => readFileSync(file, 'utf8');
  return { mspId, certificate: read(files.certificate), privateKey: read(files.privateKey) };
}

function findAction(type: DocumentType, name: string): Action {
  const action = DEFINITIONS[type].actions[name];
  if (action === undefined) throw new Error(`A ${type} has no action ${name}.`);
  return action;
}

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type Action, DEFINITIONS, type DocumentType, sha256Hex, TradeError } from '@naru/chaincode/domain';
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
  make: (inputs) => Promise.resolve(inputs.map(({ key, text }) => sha256Hex(`${key}/${text}`))),
};
const SEEN_WITHIN_MS = 5_000;
const LOOK_AGAIN_MS = 10;

/** The body of an action. */
export type Body = Parameters<Documents['act']>[4];

/** A user of the consortium, with the parts of a gateway that are below its HTTP interface. */
export class Member {
  readonly msp: string;
  readonly party: string;
  readonly ledger: Ledger;
  readonly wire: FabricWire;
  readonly user: string;
  readonly #documents: Documents;

  constructor(description: NetworkDescription, msp: string, user: string, onRetry: () => void) {
    const organization = description.organizations.find(({ mspId }) => mspId === msp);
    const files = organization?.users[user];
    const data = loadConsortium().organizations.find(({ mspId }) => mspId === msp);
    const known = data?.users.find(({ name }) => name === user);
    if (organization === undefined || files === undefined || known === undefined)
      throw new Error(`The network has no ${user} of ${msp}.`);
    const { endpoint, hostAlias, tlsCaCertificate } = organization.peer;
    const identity = {
      mspId: msp,
      certificate: readFileSync(files.certificate, 'utf8'),
      privateKey: readFileSync(files.privateKey, 'utf8'),
    };
    this.msp = msp;
    this.party = known.party;
    this.user = user;
    this.wire = new FabricWire(
      {
        channel: description.channel,
        chaincode: description.chaincode,
        peer: { endpoint, hostAlias, tlsCa: readFileSync(tlsCaCertificate) },
      },
      () => Promise.resolve(identity),
    );
    const retries = { maxAttempts: MAX_ATTEMPTS, firstPauseMs: FIRST_PAUSE_MS, random: Math.random, onRetry };
    this.ledger = new Ledger(this.wire, msp, retries);
    const salts = new Salts(randomBytes(SECRET_BYTES).toString('hex'));
    this.#documents = new Documents(this.ledger, salts, TOKEN_MAKER, EMPTY_REGISTERS, NO_LISTS);
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
  async act(type: DocumentType, name: string, id: string, body: Body): Promise<void> {
    await this.#documents.act(this.user, DEFINITIONS[type], findAction(type, name), id, body);
  }

  /** Asks what stands against an action. */
  async check(type: DocumentType, name: string, body: Body): Promise<void> {
    await this.#documents.check(this.user, DEFINITIONS[type], findAction(type, name), body);
  }
}

function findAction(type: DocumentType, name: string): Action {
  const action = DEFINITIONS[type].actions[name];
  if (action === undefined) throw new Error(`A ${type} has no action ${name}.`);
  return action;
}

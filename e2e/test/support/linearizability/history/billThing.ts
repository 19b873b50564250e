import { UncheckedDocument } from '@naru/client';
import { inHours, makeClaim, nameBill, readToOrderBill } from '@naru/local';
import { ulid } from 'ulid';
import { z } from 'zod';
import { BANK_A, BANK_B, partyOf, SHIPPER } from '../../cast.js';
import { disclose } from '../../http/offerBill.js';
import type { HttpUser, RawAnswer } from '../../http/httpUser.js';
import { until } from '../../until.js';
import { isLinearizable } from '../check/isLinearizable.js';
import { type Title, type TitleAnswer, type TitleCall, titleModel } from '../models/title.js';
import type { Random } from '../../../../simulation/world/random.js';
import { Claims, seeInTheEnd } from './claims.js';
import { Recorder } from './recorder.js';
import type { Thing } from './thing.js';
import { bankOf, BANKS, NAMES, type Trader, TRADERS, traderOf, type Traders } from './traders.js';

const OFFER_HOURS = 24;
/** Issue, and two disclosures. */
const FIRST_VERSION = 3;
const INITIAL: Title = { version: FIRST_VERSION, holder: 'shipper', offer: null, pledge: null };
/** One in so many acts ignores what the bill says, and is mostly rejected. */
const BLIND = 8;

const Step = z.looseObject({ record: z.looseObject({ version: z.int() }) });
const PartyId = z.object({ msp: z.string(), party: z.string().optional() });
const Bill = z.looseObject({
  record: z.looseObject({
    version: z.int(),
    state: z.looseObject({
      possessor: PartyId,
      offer: z.object({ kind: z.enum(['TRANSFER', 'PLEDGE']), to: z.union([PartyId, z.string()]) }).optional(),
      pledge: z.object({ claim: z.string() }).optional(),
    }),
  }),
});

/** One bill of lading, which passes between two shippers and two banks, and is pledged. */
export class BillThing implements Thing {
  readonly name: string;
  readonly recorder = new Recorder<TitleCall, TitleAnswer>();
  readonly #traders: Traders;
  readonly #carrier: HttpUser;
  readonly #id: string;
  readonly #claims: Claims;

  private constructor(traders: Traders, carrier: HttpUser, name: string, id: string) {
    this.#traders = traders;
    this.#carrier = carrier;
    this.#claims = new Claims(traders);
    this.name = name;
    this.#id = id;
  }

  /** A new bill, held by the shipper and shown to both banks. */
  static async issue(traders: Traders, carrier: HttpUser, name: string): Promise<BillThing> {
    const id = ulid();
    const body = { document: new UncheckedDocument(readToOrderBill(name)), input: { issueTo: partyOf(SHIPPER) } };
    await carrier.put('/v1/bills-of-lading/{id}', { path: { id }, body });
    for (const { msp } of [BANK_A, BANK_B]) await disclose(traders.shipper, id, msp);
    return new BillThing(traders, carrier, name, id);
  }

  async act(random: Random): Promise<void> {
    const title = await this.#read();
    const { open } = this.#claims;
    if (open.length > 0 && random.below(3) === 0) await this.#claims.cancel(this.recorder, random.pick(open));
    else if (title === undefined || random.below(BLIND) === 0) await this.#offer(random.pick(NAMES), random);
    else await this.#actOn(title, random);
  }

  async close(): Promise<void> {
    let seen: Title | undefined;
    await until('the carrier’s gateway answers', async () => {
      seen = await this.#read();
      return seen !== undefined;
    });
    const title = seen ?? INITIAL;
    const statuses = await this.#claims.readStatuses();
    this.recorder.settle(seeInTheEnd(statuses, this.recorder.operations));
    this.recorder.note({ kind: 'read' }, { kind: 'TITLE', title });
  }

  isLinearizable(): boolean {
    return isLinearizable(titleModel(INITIAL, 'shipper'), this.recorder.operations);
  }

  /** Does what the bill allows, or tries to take the pledge again. */
  async #actOn({ version, holder, offer, pledge }: Title, random: Random): Promise<void> {
    if (offer?.kind === 'PLEDGE' || pledge !== null) await this.#reserve(random.pick(BANKS), version);
    else if (offer === null) await this.#offer(traderNamed(holder), random);
    else if (random.below(3) === 0) await this.#step({ kind: 'withdraw-offer', by: holder }, {});
    else await this.#step({ kind: 'accept-transfer', by: offer.to }, {});
  }

  async #offer(by: Trader, random: Random): Promise<void> {
    const expires = inHours(OFFER_HOURS);
    if (by === 'shipper' && random.below(2) === 0) {
      const to = random.pick(BANKS);
      await this.#step({ kind: 'offer-pledge', by, to }, { to: TRADERS[to].msp, expires });
    } else {
      const to = random.pick(NAMES.filter((name) => name !== by));
      await this.#step({ kind: 'offer-transfer', by, to }, { to: partyOf(TRADERS[to]), expires });
    }
  }

  async #step(call: TitleCall & { readonly by: string }, input: object): Promise<void> {
    await this.recorder.record(
      call,
      () => this.#send(traderNamed(call.by), 'POST', `/${call.kind}`, { input }),
      (body) => ({ kind: 'STEP', version: Step.parse(body).record.version }),
    );
  }

  async #reserve(by: (typeof BANKS)[number], billVersion: number): Promise<void> {
    const claim = ulid();
    const document = makeClaim([nameBill(this.#id)]);
    const call = { kind: 'reserve', by, claim, billVersion } as const;
    const body = { document, input: { billVersions: { [this.#id]: billVersion } } };
    await this.#claims.reserve(this.recorder, call, by, body);
  }

  #send(by: Trader, method: string, rest = '', body?: object): Promise<RawAnswer> {
    return this.#traders[by].send(method, `/v1/bills-of-lading/${this.#id}${rest}`, body === undefined ? {} : { body });
  }

  /** The bill as it is now, which its carrier always sees; undefined if the carrier's gateway does not say. */
  async #read(): Promise<Title | undefined> {
    const answered = await this.#carrier.send('GET', `/v1/bills-of-lading/${this.#id}`).catch(() => undefined);
    if (answered?.status !== OK) return undefined;
    const { version, state } = Bill.parse(answered.body).record;
    const { possessor, offer, pledge } = state;
    return {
      version,
      holder: traderOf(possessor),
      offer: offer === undefined ? null : { kind: offer.kind, to: offereeOf(offer.to) },
      pledge: pledge?.claim ?? null,
    };
  }
}

const OK = 200;

function offereeOf(to: z.infer<typeof PartyId> | string): Trader {
  return typeof to === 'string' ? bankOf(to) : traderOf(to);
}

function traderNamed(name: string): Trader {
  const found = NAMES.find((known) => known === name);
  if (found === undefined) throw new Error(`nobody here is called ${name}`);
  return found;
}

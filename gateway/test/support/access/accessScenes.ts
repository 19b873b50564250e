import { DocumentType, type Link, PRIVATE_PARTY, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Actor, actorsOf, BANK_A, BANK_B, CARRIER, CUSTOMS, placeOf, SHIPPER } from '../consortium/cast.js';
import { CREATIONS } from '../consortium/everyAction.js';
import { recordIn, succeeds } from '../consortium/httpUser.js';
import { presentedDocuments, type Scenes } from '../consortium/scenes.js';
import { PASSWORD } from '../gatewayUnderTest.js';
import { newId } from '../records.js';
import type { Asker, Standing } from './accessTable.js';

/** Everybody who can ask, the exporters first: they own the most. */
export const EVERYBODY: readonly Actor[] = [SHIPPER, CARRIER, BANK_A, BANK_B, CUSTOMS].flatMap(({ msp }) =>
  actorsOf(msp).filter(({ role }) => role !== 'gateway'),
);

export const isAsker = ({ role, msp }: Actor, asker: Asker): boolean =>
  role === 'auditor' ? asker === (msp === CUSTOMS.msp ? 'customs-auditor' : 'auditor') : role === asker;

const TO_BANK_A = { input: { to: { msp: BANK_A.msp } } };
const TO_CUSTOMS = { input: { to: { msp: CUSTOMS.msp } } };

/** How more organisations come to see documents than those that each creation names. */
const SHOWN: Readonly<Partial<Record<DocumentType, (scenes: Scenes, link: Link) => Promise<unknown>>>> = {
  'bill-of-lading': async (scenes, bill) => {
    await scenes.act(SHIPPER, bill, 'disclose', TO_BANK_A);
    await scenes.act(SHIPPER, bill, 'disclose', TO_CUSTOMS);
  },
  'cargo-report': (scenes, report) => scenes.act(CARRIER, report, 'disclose', TO_BANK_A),
  inspection: (scenes, inspection) => scenes.act(CUSTOMS, inspection, 'disclose', { input: { to: placeOf(SHIPPER) } }),
  'certificate-of-origin': (scenes, certificate) => scenes.act(SHIPPER, certificate, 'disclose', TO_BANK_A),
};

/** A document, and who made it. */
export interface Asked {
  readonly record: TradeRecord;
  readonly by: Actor;
}

/** Two documents of each type: one as it is made, and one that more organisations see if there is a way to show it. */
export async function makeDocuments(scenes: Scenes): Promise<ReadonlyMap<string, readonly Asked[]>> {
  const made = new Map<string, Asked[]>();
  for (const type of DocumentType.options) {
    const { by } = CREATIONS[type];
    const show = SHOWN[type];
    const documents = [await make(scenes, type)];
    if (show !== undefined) {
      const { record } = await make(scenes, type);
      await show(scenes, record);
      documents.push({ by, record: await recordIn((await scenes.consortium.as(by)).read(record)) });
    }
    made.set(type, documents);
  }
  return made;
}

async function make(scenes: Scenes, type: DocumentType): Promise<Asked> {
  const { by, parts } = CREATIONS[type];
  const user = await scenes.consortium.as(by);
  return { by, record: await recordIn(user.create(type, newId(), await parts(scenes))) };
}

/** How somebody stands to a document, by who made it and whom it names; a shipper counts for its own party alone. */
export function standingOf(actor: Actor, { record, by }: Asked): Standing {
  const isOfParty = (party: string | undefined): boolean =>
    actor.role !== 'shipper' || party === undefined || party === actor.party;
  if (actor.msp === by.msp && isOfParty(by.party)) return 'own';
  // The ledger does not say which of the shippers it is: in the scenes it is always the same one.
  const partyOf = (party: string | undefined): string | undefined => (party === PRIVATE_PARTY ? SHIPPER.party : party);
  return record.parties.some(({ msp, party }) => msp === actor.msp && isOfParty(partyOf(party))) ? 'shared' : 'foreign';
}

/** What is sent in the place of an example that names documents of other types. */
export const BODIES: Readonly<Record<string, object>> = {
  'POST /v1/letters-of-credit/{id}/pre-checks': { document: presentedDocuments() },
};

const Made = z.looseObject({ id: z.string().optional(), import: z.looseObject({ id: z.string() }).optional() });

/** What users make that is no document. */
export interface Thing {
  readonly place: string;
  readonly makers: readonly Actor['role'][];
  readonly make: (scenes: Scenes, by: Actor) => Promise<string>;
  /** The step that ends it. */
  readonly end: string;
}

let guests = 0;
const OFFICERS: readonly Actor['role'][] = ['shipper', 'carrier-agent', 'bank-officer', 'customs-officer'];

export const THINGS: readonly Thing[] = [
  {
    place: '/v1/webhooks',
    makers: [...OFFICERS, 'administrator'],
    end: 'remove',
    make: async (scenes: Scenes, by: Actor): Promise<string> => {
      const user = await scenes.consortium.as(by);
      const answer = await succeeds(user.post('/v1/webhooks', { url: 'https://receiver.example/events' }));
      return Made.parse(answer.body).id ?? '';
    },
  },
  {
    place: '/v1/imports',
    makers: OFFICERS,
    end: 'cancel',
    make: async (scenes: Scenes, by: Actor): Promise<string> => {
      const user = await scenes.consortium.as(by);
      const settings = { type: 'party', format: 'ndjson', input: { showTo: [{ msp: BANK_B.msp }] } };
      return Made.parse((await succeeds(user.post('/v1/imports', settings))).body).import?.id ?? '';
    },
  },
  {
    place: '/v1/users',
    makers: ['administrator'],
    end: 'remove',
    make: async (scenes: Scenes, by: Actor): Promise<string> => {
      const name = `guest-${(guests += 1)}`;
      const guest = { role: 'auditor', party: newId(), password: PASSWORD };
      await succeeds((await scenes.consortium.as(by)).put(`/v1/users/${name}`, guest));
      return name;
    },
  },
];

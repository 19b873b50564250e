import { createHash } from 'node:crypto';
import { BENEFICIARY, creditTerms, ISSUER, ADVISER, USD } from '../../support/credit';
import { CARRIER } from '../../support/cast';
import { bringNumber, placeOf } from '../../support/trade';
import { recordKey, type TradeRecord } from '../../../src/domain/vocabulary/record';
import { canonicalJson } from '../../../src/domain/encoding/canonicalJson';
import type { Consignment } from './consignment';
import { BILL_IDS, CREDIT_ID, DRAWN_MINOR, listMoves, NUMBER } from './protocolMoves';
import { EVERYBODY, type Move, NOW, take, type World } from './pureLedger';
import { billOf, findViolation, NOTHING_YET, type Past, remember } from './violations';

/** A state of the protocol that was reached, and how. */
interface Reached {
  readonly world: World;
  readonly past: Past;
  readonly path: Path | undefined;
}
interface Path {
  readonly move: Move;
  readonly after: Path | undefined;
}

/** What a search has seen. */
export interface Explored {
  readonly states: number;
  readonly transitions: number;
  readonly depth: number;
  /** The first thing that should not happen, with the moves that lead to it. */
  readonly violation: { readonly what: string; readonly path: readonly string[] } | undefined;
}

const HASH = '0'.repeat(64);
const CREDIT_AMOUNTS = 2;

/** An advised credit, and the first bill just issued. */
function start({ documents: [document], input }: Consignment): World {
  const credit: TradeRecord = {
    ...{ type: 'letter-of-credit', id: CREDIT_ID, status: 'ADVISED', version: 1, action: 'advise', time: NOW },
    ...{
      author: { msp: ADVISER.msp, party: ADVISER.party },
      content: { version: 1, hash: HASH },
      links: [],
      tokens: [],
    },
    parties: EVERYBODY,
    state: {
      ...{ issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, beneficiary: placeOf(BENEFICIARY) },
      cancellationConsents: [],
    },
  };
  const terms = creditTerms({ amount: USD(CREDIT_AMOUNTS * DRAWN_MINOR) });
  const content = { terms, amendments: 0, drawings: [] };
  const key = recordKey(credit);
  const empty = { records: new Map([[key, credit]]), documents: new Map([[key, content]]) };
  const id = BILL_IDS[0] ?? '';
  const world = take(empty, {
    by: CARRIER,
    type: 'bill-of-lading',
    action: 'issue',
    id,
    input,
    document,
    tokens: bringNumber(NUMBER, document),
  });
  if (world === undefined) throw new Error('The first bill is refused.');
  return world;
}

/** Tries every move in every state that can be reached, in order of the number of moves. */
export function explore(consignment: Consignment, maxDepth: number, anyStatus = false): Explored {
  let frontier: Reached[] = [{ world: start(consignment), past: NOTHING_YET, path: undefined }];
  const seen = new Set(frontier.map(identify));
  let transitions = 0;
  for (let depth = 0; depth < maxDepth && frontier.length > 0; depth++) {
    const next: Reached[] = [];
    for (const reached of frontier)
      for (const move of listMoves(reached.world, consignment, anyStatus)) {
        const after = take(reached.world, move);
        if (after === undefined) continue;
        transitions += 1;
        const taken = { before: reached.world, move, after };
        const path = { move, after: reached.path };
        const what = findViolation(reached.past, taken);
        if (what !== undefined)
          return { states: seen.size, transitions, depth: depth + 1, violation: { what, path: writePath(path) } };
        const found = { world: forget(after), past: remember(reached.past, taken), path };
        const key = identify(found);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(found);
      }
    frontier = next;
  }
  return { states: seen.size, transitions, depth: maxDepth, violation: undefined };
}

function writePath(path: Path | undefined): string[] {
  if (path === undefined) return [];
  const { by, type, action, input } = path.move;
  return [
    ...writePath(path.after),
    `${by.msp}/${by.role === 'shipper' ? by.party.slice(-4) : by.role} ${type}/${action} ${JSON.stringify(input)}`,
  ];
}

/** Documents that are over and on which nothing rests any more. */
const OVER: Readonly<Partial<Record<TradeRecord['type'], readonly string[]>>> = {
  'financing-claim': ['RELEASED', 'CANCELLED', 'EXPIRED', 'REFUSED'],
  presentation: ['WITHDRAWN'],
};

function forget({ records, documents }: World): World {
  const kept = [...records].filter(([, { type, status }]) => OVER[type]?.includes(status) !== true);
  return kept.length === records.size ? { records, documents } : { records: new Map(kept), documents };
}

/** States that differ in nothing that any rule reads are one. */
function identify({ world, past }: Reached): string {
  const records = [...world.records].map(([key, record]) => [key, readEssence(record)] as const);
  const credit = world.documents.get(recordKey({ type: 'letter-of-credit', id: CREDIT_ID }));
  const { drawings } = credit as { drawings: object };
  const text = canonicalJson({ records: Object.fromEntries(records), drawings, ...past });
  return createHash('sha1').update(text).digest('base64');
}

/** The actions after which another one is possible that is not possible later. */
const REMEMBERED = ['accept-transfer', 'consent-to-void'];

function readEssence(record: TradeRecord): object {
  const { type, status, state } = record;
  if (type === 'letter-of-credit') return { status };
  if (type !== 'bill-of-lading') return { status, state: { ...state, reservedUntil: '' }, links: record.links };
  const { received, declined: _, surrenderRefusal: __, ...rest } = billOf(record);
  const action = REMEMBERED.includes(record.action) ? record.action : '';
  return { status, state: rest, action, ...(action === 'accept-transfer' && { received }) };
}

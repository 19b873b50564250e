import { expect } from 'chai';
import { BillState } from '../../../src/domain/documents/billOfLading/billState';
import { ClaimState } from '../../../src/domain/documents/financingClaim/claimState';
import { recordKey, TradeRecord } from '../../../src/domain/vocabulary/record';
import type { Trade } from '../../support/trade';
import type { Deed } from './deed';

/* What must hold of the ledger after every step, read from its records alone. */

interface Snapshot {
  readonly record: TradeRecord;
  readonly state: BillState;
  readonly packages: number;
  readonly number: string;
}

const TERMINAL = ['ACCOMPLISHED', 'VOIDED', 'PAPER'];
const LIVE = ['RESERVED', 'FINANCED'];
const FROZEN_DEEDS = [
  ...['offer-transfer', 'accept-transfer', 'return-transfer', 'endorse', 'nominate', 'offer-pledge', 'void'],
  ...['surrender-for-delivery', 'surrender-for-amendment', 'consent-to-void', 'convert-to-paper', 'issue'],
];
const DELIVERIES = ['deliver', 'deliver-containers'];

/** Watches the bills of one ledger from step to step. */
export class Watch {
  readonly #trade: Trade;
  readonly #bills = new Map<string, { readonly packages: number; readonly number: string }>();
  #before = new Map<string, Snapshot>();

  constructor(trade: Trade) {
    this.#trade = trade;
  }

  /** Checks the ledger after a deed that was accepted. */
  check(deed: Deed): void {
    if (deed.what === 'issue' && deed.issue !== undefined) this.#bills.set(deed.id, deed.issue);
    const now = new Map([...this.#bills].map(([id, { packages, number }]) => [id, this.#read(id, packages, number)]));
    const claims = this.#listClaims();
    for (const snapshot of now.values()) {
      expectTied(snapshot, claims);
      const before = this.#before.get(snapshot.record.id);
      if (before !== undefined && before.record.version !== snapshot.record.version) expectStep(before, snapshot, deed);
    }
    expectConserved(now);
    expectOneOriginal(now);
    this.#before = now;
  }

  #read(id: string, packages: number, number: string): Snapshot {
    const record = this.#record({ type: 'bill-of-lading', id });
    return { record, state: BillState.parse(record.state), packages, number };
  }

  #record(link: Parameters<typeof recordKey>[0]): TradeRecord {
    return TradeRecord.parse(JSON.parse(this.#trade.ledger.state(recordKey(link)) ?? 'null'));
  }

  #listClaims(): TradeRecord[] {
    const ids = this.#trade.ledger.keys().filter((key) => key.startsWith('financing-claim/'));
    return ids.map((key) => this.#record({ type: 'financing-claim', id: key.split('/')[1] ?? '' }));
  }
}

/** A live claim has its pledge, and a pledge its live claim: so no bill is pledged twice. */
function expectTied({ record, state: { pledge } }: Snapshot, claims: readonly TradeRecord[]): void {
  const isOn = ({ state }: TradeRecord): boolean => ClaimState.parse(state).bills?.includes(record.id) ?? false;
  const live = claims.filter((claim) => LIVE.includes(claim.status) && isOn(claim));
  expect(live.map(({ id }) => id)).to.deep.equal(pledge === undefined ? [] : [pledge.claim]);
  if (pledge !== undefined || isWithBank(record)) expect(['ISSUED']).to.include(record.status);
}

/** A sea waybill gives no title that a bank could hold: the carrier delivers without it. */
function isWithBank({ state }: TradeRecord): boolean {
  const { presentation, form } = BillState.parse(state);
  return presentation !== undefined && presentation.honouredFor === undefined && form !== 'SEA_WAYBILL';
}

/** Customs holds goods, and lets them go, whatever has become of their bill. */
const HOLDING_DEEDS = ['hold-goods', 'release-goods'];
const unheld = ({ holds: _, ...state }: BillState): object => state;

/** What one step may do to one bill. */
function expectStep(before: Snapshot, after: Snapshot, deed: Deed): void {
  const { state: had, record } = before;
  const { what } = deed;
  if (what === 'disclose-to-customs') expect([after.record.status, after.state]).to.deep.equal([record.status, had]);
  else if (HOLDING_DEEDS.includes(what))
    expect([after.record.status, unheld(after.state)]).to.deep.equal([record.status, unheld(had)]);
  else expect(TERMINAL, 'terminal means terminal').not.to.include(record.status);
  if (had.pledge !== undefined || isWithBank(record))
    expect([...FROZEN_DEEDS, ...DELIVERIES], 'pledged or presented means frozen').not.to.include(what);
  if (had.presentation?.honouredFor !== undefined)
    expect(['claim/reserve', 'presentation/present'], 'paid, and a security again').not.to.include(what);
  // A bank takes a bill to the order of one of its parties as an organisation: that passes nothing.
  const { msp, party } = after.state.titleHolder;
  const isPassedOn = had.titleHolder.msp !== msp || (party !== undefined && had.titleHolder.party !== party);
  if (isPassedOn) expectOwner(had, deed);
}

function expectOwner({ titleHolder, endorsement }: BillState, { what, by }: Deed): void {
  expect(TITLE_DEEDS).to.include(what);
  if (!['endorse', 'presentation/present'].includes(what)) return;
  const isOwn = titleHolder.msp === by.msp && (titleHolder.party ?? by.party) === by.party;
  expect(isOwn || endorsement === 'BLANK_ENDORSE', 'title is passed by its holder').to.equal(true);
}

const TITLE_DEEDS = [
  ...['endorse', 'accept-transfer', 'return-transfer', 'presentation/present', 'presentation/withdraw'],
  ...['presentation/refuse', 'presentation/return-documents', 'presentation/forward', 'presentation/honour'],
];

/** Bills never have more goods than those in whose place they stand, and goods are delivered once. */
function expectConserved(now: ReadonlyMap<string, Snapshot>): void {
  for (const { record, state, packages } of now.values()) {
    const { replacedBy = [] } = state;
    const others = replacedBy.flatMap((id) => now.get(id) ?? []);
    const parents = new Set(others.flatMap((each) => each.state.replaces ?? []));
    const had = [...parents].reduce((sum, id) => sum + (now.get(id)?.packages ?? 0), 0);
    const has = others.reduce((sum, each) => sum + each.packages, 0);
    if (others.length > 0) expect(has, 'conserved').to.be.at.most(had);
    const left =
      state.indemnity !== undefined || state.deliveredContainers !== undefined || record.status === 'ACCOMPLISHED';
    if (left) expect(replacedBy, 'delivered, and in another bill').to.deep.equal([]);
    if (left) expect(['VOIDED']).not.to.include(record.status);
    expect(packages).to.be.greaterThan(0);
  }
}

/** No number has two bills that stand for goods. */
function expectOneOriginal(now: ReadonlyMap<string, Snapshot>): void {
  const live = [...now.values()].filter(
    ({ record, state }) => !['VOIDED', 'SURRENDERED_FOR_AMENDMENT'].includes(record.status) || isHalfReplaced(state),
  );
  const numbers = live.filter(({ state }) => !isHalfReplaced(state)).map(({ number }) => number);
  expect(new Set(numbers).size, 'one original of a number').to.equal(numbers.length);
}

const isHalfReplaced = ({ replacedBy }: BillState): boolean => replacedBy !== undefined;

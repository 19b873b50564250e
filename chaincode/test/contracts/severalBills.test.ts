import { expect } from 'chai';
import { MAX_PLEDGED_BILLS } from '../../src/domain/documents/financingClaim/pledgedBills';
import { BANK_A, BANK_B } from '../support/claimsInPlace';
import { billLink, claimLink, termsWith } from '../support/pledges';
import { rejects } from '../support/rejects';
import { NONE, SeveralBills } from '../support/severalBills';
import {
  f5,
  findingsOf,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  type Result,
  SHIPPER,
  weighedIn,
} from '../support/trade';

describe('A financing claim on several bills on the ledger', () => {
  let on: SeveralBills;
  let claims: SeveralBills['claims'];
  let rewriting: SeveralBills['rewriting'];
  beforeEach(async () => {
    on = await SeveralBills.start();
    ({ claims, rewriting } = on);
  });

  /** Which bills findings are of, by their rules. */
  const findings = ({ record, writes }: Result): [string, unknown][] =>
    findingsOf(writes, BANK_A, record.id).map(({ rule, evidence }) => [rule, evidence['bill']]);

  it('pledges all of them in one transaction, each with its own terms', async () => {
    const bills = [
      ...(await claims.trade.offeredBills(2)),
      ...(await claims.trade.offeredBills(1, BANK_A, termsWith())),
    ];
    const { record, writes, endorsers } = await on.reserve(bills);
    expect([record.status, record.state['bills']]).to.deep.equal(['RESERVED', bills]);
    expect(record.links).to.deep.equal(bills.map(billLink));
    const pledge = { pledgee: BANK_A.msp, claim: record.id };
    expect(on.pledgesOf(bills)).to.deep.equal([pledge, pledge, { ...pledge, ...termsWith() }]);
    expect(writes.state.size).to.equal(4);
    expect(endorsers).to.have.members([BANK_A.msp, SHIPPER.msp]);
  });

  it('names the version in which the bank saw each of them, and of no other', async () => {
    const bills = await claims.trade.offeredBills(2);
    const [one = '', two = ''] = bills;
    const seen = claims.trade.versionsOf(bills);
    await rejects(on.reserve(bills, { billVersions: { [one]: seen[one] } }), 'INVALID');
    await rejects(on.reserve([one], { billVersions: seen }), 'INVALID');
    await rejects(on.reserve(bills, { billVersions: { ...seen, [newId()]: 1 } }), 'INVALID');
    await rejects(on.reserve(bills, { billVersions: { 'no id': 1 } }), 'INVALID');
    await claims.trade.bill(SHIPPER, 'withdrawOffer', two);
    await claims.trade.bill(SHIPPER, 'offerPledge', two, { to: BANK_A.msp, expires: inHours(1) });
    const { values } = await rejects(on.reserve(bills, { billVersions: seen }), 'VERSION_MISMATCH');
    expect(values).to.deep.include({ bill: two });
    expect((await on.reserve(bills)).record.status).to.equal('RESERVED');
  });

  it('pledges none if one is not offered to the bank, and says which', async () => {
    const bills = await claims.trade.offeredBills(3);
    const [, two = ''] = bills;
    await claims.trade.bill(SHIPPER, 'withdrawOffer', two);
    expect((await rejects(on.reserve(bills), 'NO_OFFER')).values).to.deep.equal({ bill: two });
    expect(on.pledgesOf(bills)).to.deep.equal(NONE);
    await claims.trade.bill(SHIPPER, 'offerPledge', two, { to: BANK_A.msp, expires: inHours(1) });
    rewriting.rewriteState(billLink(two), { offer: { kind: 'PLEDGE', to: BANK_A.msp, expires: inHours(-1) } });
    expect((await rejects(on.reserve(bills), 'OFFER_LAPSED')).values).to.deep.include({ bill: two });
  });

  for (const [what, rule, change] of [
    ['pledged to another bank', 'D1', { pledge: { pledgee: BANK_B.msp, claim: newId() } }],
    ['pledged to the same bank', 'D2', { pledge: { pledgee: BANK_A.msp, claim: newId() } }],
    ['another holder’s', 'D13', { possessor: placeOf(OTHER_SHIPPER), titleHolder: placeOf(OTHER_SHIPPER) }],
    [
      'presented under a credit',
      'D14',
      { presentation: { id: newId(), holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) } },
    ],
    ['of goods that were delivered without it', 'D18', { indemnity: 'a'.repeat(64) }],
    ['of paper', 'D12', { isPaper: true }],
  ] as const)
    it(`is refused as a whole if one of them is ${what}, and says which`, async () => {
      const bills = await claims.trade.offeredBills(3);
      const [one = '', two = '', three = ''] = bills;
      rewriting.rewriteState(billLink(two), change);
      const result = await on.reserve(bills);
      expect([result.record.status, findings(result)]).to.deep.equal(['REFUSED', [[rule, two]]]);
      expect(on.pledgesOf([one, three])).to.deep.equal([undefined, undefined]);
      expect(on.stateOf(one)).to.have.property('offer');
    });

  it('takes a bill once, and no more than the limit', async () => {
    const bills = await claims.trade.offeredBills(MAX_PLEDGED_BILLS + 1);
    const [first = ''] = bills;
    const pointersOf = async (asked: readonly string[]): Promise<unknown[]> =>
      ((await rejects(on.reserve(asked, { billVersions: {} }), 'INVALID')).issues ?? []).map(({ pointer }) => pointer);
    expect(await pointersOf([first, ...bills.slice(1, 3), first])).to.deep.equal(['/document/security/3']);
    expect(await pointersOf(bills)).to.deep.equal([`/document/security/${MAX_PLEDGED_BILLS}`]);
    expect((await on.reserve(bills.slice(0, MAX_PLEDGED_BILLS))).record.status).to.equal('RESERVED');
  });

  it('is for a second officer if it takes a house bill and its master bill, and names all others of them', async () => {
    const bills = await claims.trade.offeredBills(2);
    const [master = '', house = ''] = bills;
    const { record: second } = await claims.trade.issue();
    rewriting.rewriteState(billLink(master), { houses: [house, second.id] });
    rewriting.rewriteState(billLink(house), { master });
    for (const linked of [[], [house, second.id]]) await rejects(on.reserve(bills, { input: { linked } }), 'INVALID');
    const result = await on.reserve(bills, { input: { linked: [second.id] } });
    expect([result.record.status, weighedIn(result, BANK_A)]).to.deep.equal(['RESERVED', ['D17 HIGH']]);
    expect(findings(result)).to.deep.equal([['D17', house]]);
  });

  it('is checked as it is reserved', async () => {
    const bills = await claims.trade.offeredBills(2);
    const tokens = bills.flatMap((bill) => claims.trade.numbersOf(bill));
    expect(await claims.trade.check(BANK_A, { tokens })).to.deep.equal([]);
    rewriting.rewriteState(billLink(bills[1] ?? ''), { indemnity: 'a'.repeat(64) });
    expect(await claims.trade.check(BANK_A, { tokens })).to.deep.equal(['D18 BLOCK']);
  });

  for (const [action, input, isPaid] of [
    ['release', { reasonCode: 'REPAID' }, true],
    ['cancel', {}, false],
    ['expire', {}, false],
  ] as const)
    it(`frees all of them in one transaction: ${action}`, async () => {
      const bills = await claims.trade.offeredBills(3);
      const { record } = await on.reserve(bills);
      if (isPaid) await claims.act(BANK_A, record, 'finance');
      else rewriting.rewriteState(claimLink(record.id), { reservedUntil: inHours(-1) });
      await claims.act(BANK_A, record, action, input);
      expect(on.pledgesOf(bills)).to.deep.equal(NONE);
    });

  it('frees with them all bills in the place of any of them', async () => {
    const bills = await claims.trade.offeredBills(2);
    const { record } = await on.reserve(bills);
    const parts = await claims.trade.offeredBills(2);
    const pledge = { pledgee: BANK_A.msp, claim: record.id };
    bills.forEach((bill, place) => {
      const part = parts[place] ?? '';
      rewriting.rewrite(billLink(bill), ({ state }) => ({ status: 'VOIDED', state: { ...state, replacedBy: [part] } }));
      rewriting.rewriteState(billLink(part), { pledge });
    });
    await claims.act(BANK_A, record, 'finance');
    const release = (named: string[]): Promise<Result> =>
      claims.act(BANK_A, record, 'release', { reasonCode: 'REPAID', bills: named });
    for (const wrong of [[], parts.slice(1)]) await rejects(release(wrong), 'INVALID');
    await release(parts);
    expect(on.pledgesOf([...bills, ...parts])).to.deep.equal([undefined, ...NONE]);
  });

  it('stands in the way of another claim with its other papers, also if one of its bills is free by now', async () => {
    const bills = await claims.trade.offeredBills(2);
    const [sold = ''] = bills;
    await on.reserve(bills, { tokens: [f5('invoice', 10_000)] });
    const { pledge: _, ...state } = on.stateOf(sold);
    rewriting.rewrite(billLink(sold), () => ({
      state: { ...state, offer: { kind: 'PLEDGE', to: BANK_B.msp, expires: inHours(1) } },
    }));
    await claims.trade.bill(SHIPPER, 'disclose', sold, { to: { msp: BANK_B.msp } });
    const ask = (tokens: ReturnType<typeof f5>[]): Promise<Result> =>
      claims.trade.reserve(BANK_B, newId(), { bills: [sold], tokens });
    const again = await ask([f5('invoice', 10_000)]);
    expect([again.record.status, weighedIn(again, BANK_B)]).to.deep.equal(['REFUSED', ['D7 BLOCK']]);
    const other = await ask([]);
    expect([other.record.status, weighedIn(other, BANK_B)]).to.deep.equal(['RESERVED', []]);
  });

  it('can be challenged about its papers, and not about a bill', async () => {
    const bills = await claims.trade.offeredBills(2);
    const { record: held } = await on.reserve(bills, { tokens: [f5('invoice', 10_000)] });
    const [one = ''] = bills;
    await claims.trade.bill(SHIPPER, 'disclose', one, { to: { msp: BANK_B.msp } });
    const refused = async (tokens: ReturnType<typeof f5>[]): Promise<Result['record']> =>
      (await claims.trade.reserve(BANK_B, newId(), { bills: [one], tokens })).record;
    await rejects(claims.act(BANK_B, await refused([]), 'challenge', { claim: held.id }), 'NOT_FOUND');
    const { record } = await claims.act(BANK_B, await refused([f5('invoice', 1)]), 'challenge', { claim: held.id });
    expect(record.status).to.equal('CHALLENGED');
  });
});

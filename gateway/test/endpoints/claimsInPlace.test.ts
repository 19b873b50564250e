import type { Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, SHIPPER } from '../support/consortium/cast.js';
import { ledgerClaim, paperClaim } from '../support/consortium/claimPapers.js';
import { offerTo, syndicatedClaim } from '../support/consortium/claimsInPlace.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const View = z.looseObject({ document: z.unknown(), findings: z.array(z.unknown()).nullable() });
const Check = z.looseObject({ verdict: z.string() });
const Alerts = z.object({
  items: z.array(z.looseObject({ rule: z.string(), document: z.looseObject({ id: z.string() }) })),
});

describe('claims in the place of others, over HTTP', () => {
  let scenes: Scenes;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
  });
  const recordOf = async (by: Actor, link: Link): Promise<TradeRecord> =>
    recordIn((await scenes.consortium.as(by)).read(link));

  /** Asks for a claim in the place of another, as that one is for the bank. */
  async function replace(by: Actor, replaced: Link, document: object, more: object = {}): Promise<Answer> {
    const { id: claim, version } = await recordOf(by, replaced);
    const isOnLedger = 'billVersions' in more;
    const applying = isOnLedger ? {} : await scenes.consentedTo(by, document);
    const input = { ...applying, replaces: { claim, version }, ...more };
    return (await scenes.consortium.as(by)).create('financing-claim', newId(), { document, input });
  }
  async function alertsOn(by: Actor, { id }: Link): Promise<string[]> {
    const user = await scenes.consortium.as(by);
    await scenes.consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts'));
    return items.filter(({ document }) => document.id === id).map(({ rule }) => rule);
  }

  it('another bank takes over a loan on a bill of the ledger: claim and pledge pass in one transaction', async () => {
    const { bill, claim } = await scenes.financed();
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: BANK_B.msp } } });
    await scenes.act(BANK_A, claim, 'offer-transfer', offerTo(BANK_B));
    expect(await alertsOn(BANK_B, claim)).to.deep.equal(['TRANSFER']);
    const { version } = await recordOf(BANK_B, bill);
    const next = await recordIn(replace(BANK_B, claim, ledgerClaim(bill.id), { billVersions: { [bill.id]: version } }));
    expect(next.status).to.equal('RESERVED');
    await scenes.act(BANK_B, next, 'finance');
    expect((await recordOf(SHIPPER, bill)).state['pledge']).to.deep.include({ pledgee: BANK_B.msp, claim: next.id });
    const ended = await recordOf(BANK_A, claim);
    expect([ended.status, ended.state['reasonCode']]).to.deep.equal(['RELEASED', 'REFINANCED']);
    expect(await alertsOn(BANK_A, claim)).to.include('TRANSFER');
    const reader = await scenes.consortium.as(BANK_B);
    expect((await bodyOf(View, reader.read(next))).findings).to.equal(null);
  });

  it('a check and a reservation say the same of an amendment', async () => {
    const paper = paperClaim();
    const held = await scenes.act(BANK_A, await scenes.paperClaim(BANK_A, paper), 'finance');
    const { version } = await recordOf(BANK_A, held);
    const user = await scenes.consortium.as(BANK_A);
    const input = { replaces: { claim: held.id, version } };
    const check = await bodyOf(Check, user.post('/v1/financing-checks', { document: paper, input }));
    expect(check.verdict).to.equal('CLEAR');
    const record = await recordIn(replace(BANK_A, held, paper));
    expect(record.status).to.equal('RESERVED');
    await scenes.act(BANK_A, record, 'finance');
    expect((await recordOf(BANK_A, held)).state['reasonCode']).to.equal('AMENDED');
  });

  it('a claim is not there for a bank to which it was not offered', async () => {
    const paper = paperClaim();
    const held = await scenes.act(BANK_A, await scenes.paperClaim(BANK_A, paper), 'finance');
    const user = await scenes.consortium.as(BANK_B);
    const input = { ...(await scenes.consentedTo(BANK_B, paper)), replaces: { claim: held.id, version: 2 } };
    expect(problemIn(await user.create('financing-claim', newId(), { document: paper, input }))).to.equal(
      '404 NOT_FOUND',
    );
  });

  it('a bank that no longer sees an offered claim reads nothing that is written after', async () => {
    const held = await scenes.act(BANK_A, await scenes.paperClaim(), 'finance');
    await scenes.act(BANK_A, held, 'offer-transfer', offerTo(BANK_B, 'SALE'));
    const reader = await scenes.consortium.as(BANK_B);
    expect((await bodyOf(View, reader.read(held))).document).to.be.an('object');
    await scenes.act(BANK_A, held, 'withdraw-transfer');
    expect(problemIn(await reader.read(held))).to.equal('404 NOT_FOUND');
  });

  it('a syndicate is one claim: its lender is told, joins, and its lead pays out', async () => {
    const document = syndicatedClaim();
    const held = await scenes.paperClaim(BANK_A, document);
    expect(await alertsOn(BANK_B, held)).to.deep.equal(['SYNDICATE']);
    const lead = await scenes.consortium.as(BANK_A);
    expect(problemIn(await lead.act(held, 'finance'))).to.equal('409 NOT_JOINED');
    await scenes.act(BANK_B, held, 'join');
    expect(await alertsOn(BANK_A, held)).to.deep.equal(['SYNDICATE']);
    await scenes.act(BANK_A, held, 'finance');
    const lender = await scenes.consortium.as(BANK_B);
    expect((await bodyOf(View, lender.read(held))).document).to.deep.include({ lenders: document['lenders'] });
    expect(problemIn(await (await scenes.consortium.as(CARRIER)).read(held))).to.equal('404 NOT_FOUND');
    const { lenders: _, ...alone } = document;
    expect((await recordOf(BANK_B, await scenes.paperClaim(BANK_B, alone))).status).to.equal('REFUSED');
  });
});

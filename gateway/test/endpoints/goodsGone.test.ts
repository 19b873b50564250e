import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { ledgerClaim } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { acceptedExport, cargoDocument, DECLARED_MINOR, exportDocument } from '../support/consortium/declarations.js';
import { type ActionParts, bodyOf, pathOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { containedDocument, inHours, OFFERED_VERSION, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const AT = { details: { at: '2026-11-20T09:30:00.000Z' } };
const RELEASE = { details: { reasonCode: 'EXAMINED' } };
const Verified = z.looseObject({ verdict: z.string(), findings: z.array(z.looseObject({ rule: z.string() })) });
const Checked = z.looseObject({ findings: z.array(z.looseObject({ rule: z.string(), severity: z.string() })) });
const Alerts = z.looseObject({
  items: z.array(
    z.looseObject({ rule: z.string(), severity: z.string(), document: z.looseObject({ id: z.string() }) }),
  ),
});

describe('goods that have left customs, over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let bill: Link;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  const act = async (by: Actor, link: Link, action: string, parts: ActionParts = {}): Promise<string> => {
    const answer = await (await consortium.as(by)).act(link, action, parts);
    return answer.status < 400 ? (await recordIn(Promise.resolve(answer))).status : problemIn(answer);
  };
  const report = async (document = cargoDocument()): Promise<Link> => {
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
    return scenes.create(CARRIER, 'cargo-report', { document, input });
  };
  const unloaded = async (): Promise<Link> => {
    const link = await report();
    for (const action of ['arrive', 'unload']) await scenes.act(CARRIER, link, action, AT);
    return link;
  };
  const accepted = (procedure: string): Promise<Link> =>
    acceptedExport(scenes, exportDocument(DECLARED_MINOR, { procedure, billOfLading: bill.id }));
  const released = async (procedure: string): Promise<Link> =>
    scenes.act(CUSTOMS, await accepted(procedure), 'release', RELEASE);
  const carryOut = (cargo: Link, ...declarations: Link[]): Promise<string> =>
    act(CARRIER, cargo, 'carry-out', { input: { declarations: declarations.map(({ id }) => id) } });

  it('are no security any more: the bank is told, sees it before it lends, and does not pay', async () => {
    bill = await scenes.disclosed(BANK_A, containedDocument());
    const cargo = await unloaded();
    const bank = await consortium.as(BANK_A);
    const document = ledgerClaim(bill.id);
    const verify = async (): Promise<unknown> => {
      await consortium.settled(bank);
      const verified = await bodyOf(Verified, bank.get(`${pathOf(bill)}/verification`));
      return [verified.verdict, verified.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('GOODS_'))];
    };
    const check = async (): Promise<unknown> => {
      await consortium.settled(bank);
      const { findings } = await bodyOf(Checked, bank.post('/v1/financing-checks', { document, input: {} }));
      return findings.filter(({ rule }) => rule === 'D18').map(({ severity }) => severity);
    };
    expect(await check()).to.deep.equal([]);
    const declaration = await released('IMPORT');
    expect([await verify(), await check()]).to.deep.equal([['REVIEW', ['GOODS_UNRELEASED']], ['REVIEW']]);
    expect(await carryOut(cargo, declaration)).to.equal('CARRIED_OUT');
    expect([await verify(), await check()]).to.deep.equal([['NOT_VERIFIED', ['GOODS_IN_CUSTOMS']], ['BLOCK']]);
    await scenes.act(SHIPPER, bill, 'offer-pledge', { input: { to: BANK_A.msp, expires: inHours(24) } });
    const input = { billVersions: { [bill.id]: OFFERED_VERSION } };
    const claim = await scenes.create(BANK_A, 'financing-claim', { document, input });
    await consortium.settled(bank);
    expect(await act(BANK_A, claim, 'finance')).to.equal('409 WRONG_STATUS');
    const { items } = await bodyOf(Alerts, bank.get('/v1/alerts?limit=100'));
    const told = items
      .filter((alert) => alert.document.id === bill.id)
      .map(({ rule, severity }) => `${rule} ${severity}`);
    expect(told).to.deep.equal(['D18 BLOCK']);
  });
});

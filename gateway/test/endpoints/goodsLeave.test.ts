import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, CARRIER, CUSTOMS, CUSTOMS_SECOND, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { acceptedExport, cargoDocument, DECLARED_MINOR, exportDocument } from '../support/consortium/declarations.js';
import { type ActionParts, bodyOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const AT = { details: { at: '2026-11-20T09:30:00.000Z' } };
const RELEASE = { details: { reasonCode: 'EXAMINED' } };
const Found = z.looseObject({ findings: z.array(z.looseObject({ rule: z.string() })).nullable() });

const Left = z.looseObject({ remaining: z.array(z.looseObject({})).optional() });

describe('goods that leave customs, over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let bill: Link;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  beforeEach(async () => {
    bill = await scenes.bill();
  });

  const act = async (by: Actor, link: Link, action: string, parts: ActionParts = {}): Promise<string> => {
    const answer = await (await consortium.as(by)).act(link, action, parts);
    return answer.status < 400 ? (await recordIn(Promise.resolve(answer))).status : problemIn(answer);
  };
  const report = async (document = cargoDocument(), earlier: readonly Link[] = []): Promise<Link> => {
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id, earlier: earlier.map(({ id }) => id) };
    return scenes.create(CARRIER, 'cargo-report', { document, input });
  };
  const unloaded = async (packages = 400, ...earlier: Link[]): Promise<Link> => {
    const link = await report(cargoDocument({ packages }), earlier);
    for (const action of ['arrive', 'unload']) await scenes.act(CARRIER, link, action, AT);
    return link;
  };
  const accepted = (procedure: string): Promise<Link> =>
    acceptedExport(scenes, exportDocument(DECLARED_MINOR, { procedure, billOfLading: bill.id }));
  const released = async (procedure: string): Promise<Link> =>
    scenes.act(CUSTOMS, await accepted(procedure), 'release', RELEASE);
  const carryOut = (cargo: Link, ...declarations: Link[]): Promise<string> =>
    act(CARRIER, cargo, 'carry-out', { input: { declarations: declarations.map(({ id }) => id) } });

  it('leave by an import declaration, once, and by no export declaration', async () => {
    const first = await unloaded(150);
    const second = await unloaded(250, first);
    expect(await carryOut(first, await released('EXPORT'))).to.equal('400 INVALID');
    const cleared = await released('IMPORT');
    expect(await carryOut(first, cleared)).to.equal('CARRIED_OUT');
    expect(await carryOut(second, cleared)).to.equal('409 WRONG_STATUS');
    expect(await act(CUSTOMS, cleared, 'hold', { details: { reasonCode: 'RISK_SCREENING' } })).to.equal(
      '409 WRONG_STATUS',
    );
  });

  it('are reported once: several reports have no more than their bill, and whoever leaves one out is told which', async () => {
    const first = await report(cargoDocument({ packages: 150 }));
    const again = async (packages: number, ...earlier: Link[]): Promise<string[] | string> => {
      const input = { customs: CUSTOMS.msp, billOfLading: bill.id, earlier: earlier.map(({ id }) => id) };
      const parts = { document: cargoDocument({ packages }), input };
      const answer = await (await consortium.as(CARRIER)).create('cargo-report', newId(), parts);
      return answer.status === 201 ? 'MANIFESTED' : pointersIn(answer);
    };
    expect(await again(250)).to.deep.equal(['/input/earlier']);
    expect(await again(251, first)).to.deep.equal(['/document/packages']);
    expect(await again(250, first)).to.equal('MANIFESTED');
  });

  it('are held, after the release of their declaration, by each bill that the release names', async () => {
    const [held, free] = [await accepted('IMPORT'), await accepted('IMPORT')];
    await scenes.act(CUSTOMS, held, 'inspect', { details: { reasonCode: 'HIGH_RISK' } });
    await scenes.act(CUSTOMS, bill, 'hold-goods', { input: { declaration: held.id } });
    await scenes.act(CUSTOMS, held, 'approve-release');
    const second = await consortium.as(CUSTOMS_SECOND);
    const remaining = [{ ...bill, action: 'release-goods' }];
    expect((await bodyOf(Left, second.act(held, 'release', RELEASE))).remaining).to.deep.equal(remaining);
    expect((await bodyOf(Left, second.act(free, 'release', RELEASE))).remaining).to.equal(undefined);
  });

  it('are not delivered while customs inspects them, though nobody has shown it their bill', async () => {
    const declaration = await accepted('IMPORT');
    await scenes.act(CUSTOMS, declaration, 'inspect', { details: { reasonCode: 'HIGH_RISK' } });
    expect(problemIn(await (await consortium.as(CUSTOMS)).read(bill))).to.equal('404 NOT_FOUND');
    const input = { input: { declaration: declaration.id } };
    expect(await act(CUSTOMS, bill, 'hold-goods', input)).to.equal('ISSUED');
    for (const [by, action] of [
      [SHIPPER, 'surrender-for-delivery'],
      [CARRIER, 'accept-surrender'],
    ] as const)
      await scenes.act(by, bill, action);
    expect(await act(CARRIER, bill, 'deliver')).to.equal('409 HELD');
    const read = (version: number): ActionParts => ({ input: { declaration: declaration.id, version } });
    expect(await act(CUSTOMS, bill, 'allow-delivery', read(3))).to.equal('409 NOT_APPROVED');
    await scenes.act(CUSTOMS, declaration, 'approve-release');
    expect(await act(CUSTOMS_SECOND, bill, 'allow-delivery', read(3))).to.equal('412 VERSION_MISMATCH');
    expect(await act(CUSTOMS_SECOND, bill, 'allow-delivery', read(4))).to.equal('SURRENDERED_FOR_DELIVERY');
    expect(await act(CARRIER, bill, 'deliver')).to.equal('ACCOMPLISHED');
  });

  it('leave by an exception until customs stops them again, or takes it back', async () => {
    const [cargo, declaration] = [await unloaded(), await accepted('IMPORT')];
    const allow = {
      details: { reasonCode: 'PERISHABLE' },
      input: { declarations: [{ id: declaration.id, version: 2 }] },
    };
    expect(await act(CUSTOMS, cargo, 'allow-carry-out', { ...allow, input: {} })).to.equal('409 NOT_APPROVED');
    expect(await act(CUSTOMS, cargo, 'allow-carry-out', allow)).to.equal('UNLOADED');
    await scenes.act(CUSTOMS, declaration, 'seize', { details: { reasonCode: 'SMUGGLING' } });
    expect(await carryOut(cargo)).to.equal('409 HELD');
    await scenes.act(CUSTOMS, cargo, 'revoke-carry-out', { details: { reasonCode: 'NEW_INTELLIGENCE' } });
    expect(await carryOut(cargo)).to.equal('400 INVALID');
    expect(await act(CUSTOMS, cargo, 'allow-carry-out', allow)).to.equal('412 VERSION_MISMATCH');
    const seized = { ...allow, input: { declarations: [{ id: declaration.id, version: 3 }] } };
    expect(await act(CUSTOMS, cargo, 'allow-carry-out', seized)).to.equal('409 WRONG_STATUS');
  });

  it('are of their bill: what contradicts it is refused, and what may differ is seen by carrier and customs', async () => {
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
    const document = cargoDocument({ packages: 401, containers: [{ number: 'CSQU3054383' }] });
    const refused = await (await consortium.as(CARRIER)).create('cargo-report', newId(), { document, input });
    expect(pointersIn(refused)).to.deep.equal(['/document/containers/0/number', '/document/packages']);
    const link = await report(cargoDocument({ packages: 399 }));
    for (const by of [CARRIER, CUSTOMS]) {
      const { findings } = await bodyOf(Found, (await consortium.as(by)).read(link));
      expect(findings?.map(({ rule }) => rule)).to.deep.equal(['D26', 'D26']);
    }
  });
});

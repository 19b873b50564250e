import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { cargoDocument, declarationDocument } from '../support/consortium/declarations.js';
import {
  type Answer,
  bodyOf,
  type HttpUser,
  pathOf,
  problemIn,
  recordIn,
  succeeds,
} from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const HOLD = { reasonCode: 'DISCREPANCY_IN_PAPERWORK', remarks: 'The packing list has 380 pairs.' };
const Version = z.looseObject({
  details: z.unknown(),
  document: z.looseObject({ netMassKg: z.string() }),
  changes: z.unknown().optional(),
});
const References = z.array(z.strictObject({ type: z.string(), id: z.string(), isVisible: z.boolean() }));
const Read = z.looseObject({ references: References });
const Page = z.looseObject({
  items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }), references: References })),
});

describe('a document over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  /** A user whose gateway has every block. */
  const settled = async (by: Actor): Promise<HttpUser> => {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return user;
  };
  const versionOf = async (by: Actor, link: Link, number: number | string): Promise<Answer> =>
    (await settled(by)).get(`${pathOf(link)}/versions/${number}`);
  const referencesFor = async (by: Actor, link: Link): Promise<object> =>
    (await bodyOf(Read, (await settled(by)).read(link))).references;

  describe('in an earlier version', () => {
    let declaration: Link;
    before(async () => {
      declaration = await scenes.declaration();
      await scenes.act(CUSTOMS, declaration, 'hold', { details: HOLD });
      const corrected = declarationDocument({ netMassKg: '1140', sellerId: 'SELLER' });
      await scenes.act(SHIPPER, declaration, 'correct', { details: { declaration: corrected } });
    });

    it('tells its parties the reason that came with it, after other reasons have come', async () => {
      for (const by of [SHIPPER, CUSTOMS])
        expect((await bodyOf(Version, versionOf(by, declaration, 2))).details).to.deep.equal(HOLD);
    });

    it('is as it was, and the next one says in what it differs', async () => {
      const before = await bodyOf(Version, versionOf(SHIPPER, declaration, 2));
      expect([before.document.netMassKg, before.changes]).to.deep.equal(['1200.5', []]);
      const after = await bodyOf(Version, versionOf(CUSTOMS, declaration, 3));
      expect(after.document.netMassKg).to.equal('1140');
      expect(after.changes).to.have.deep.members([
        { pointer: '/netMassKg', kind: 'CHANGED', before: '1200.5', after: '1140' },
        { pointer: '/sellerId', kind: 'ADDED', before: null, after: 'SELLER' },
      ]);
    });

    it('is read with ?version=, too, and one that is not there is unknown', async () => {
      const read = async (by: Actor, version: string): Promise<Answer> =>
        (await settled(by)).get(`${pathOf(declaration)}?version=${version}`);
      expect((await bodyOf(Version, read(CUSTOMS, '2'))).details).to.deep.equal(HOLD);
      expect((await bodyOf(Version, read(SHIPPER, '1'))).document.netMassKg).to.equal('1200.5');
      for (const by of [OTHER_SHIPPER, BANK_A]) expect(problemIn(await read(by, '2'))).to.equal('404 NOT_FOUND');
      expect(problemIn(await read(SHIPPER, '9'))).to.equal('404 NOT_FOUND');
      for (const wrong of ['x', '0', '-1', '']) expect(problemIn(await read(SHIPPER, wrong))).to.equal('400 INVALID');
    });

    it('is unknown to others, like a version that is not there', async () => {
      const answers = [
        ...(await Promise.all([OTHER_SHIPPER, BANK_A, CARRIER].map((by) => versionOf(by, declaration, 2)))),
        await versionOf(SHIPPER, declaration, 9),
        await versionOf(SHIPPER, declaration, 'x'),
      ];
      for (const answer of answers) expect(problemIn(answer)).to.equal('404 NOT_FOUND');
      expect(
        new Set(answers.map(({ body }) => z.looseObject({ detail: z.string() }).parse(body).detail)).size,
      ).to.equal(1);
    });

    it('has differences that only those who hold both versions see', async () => {
      const bill = await scenes.bill();
      const report = await scenes.create(CARRIER, 'cargo-report', {
        document: cargoDocument(),
        input: { customs: CUSTOMS.msp, billOfLading: bill.id },
      });
      await scenes.act(CARRIER, report, 'disclose', { input: { to: { msp: BANK_A.msp } } });
      const { body } = await succeeds(versionOf(BANK_A, report, 2));
      expect(body).to.deep.include({ changes: [], changesLeftOut: 0 });
    });
  });

  describe('cites documents, and says of each whether the asker may read it', () => {
    it('in its answer and in lists, and drops none', async () => {
      const bill = await scenes.bill();
      const document = declarationDocument({ billOfLading: bill.id });
      const declaration = await scenes.create(OTHER_SHIPPER, 'customs-declaration', {
        document,
        input: { customs: CUSTOMS.msp, links: [] },
      });
      const cited = (isVisible: boolean): object[] => [{ type: 'bill-of-lading', id: bill.id, isVisible }];
      for (const by of [OTHER_SHIPPER, CUSTOMS]) {
        expect(await referencesFor(by, declaration)).to.deep.equal(cited(false));
        const { items } = await bodyOf(Page, (await settled(by)).get('/v1/customs-declarations?limit=1&sort=changed'));
        expect(items[0]).to.deep.include({ references: cited(false) });
        expect(items[0]?.record.id).to.equal(declaration.id);
      }
      await recordIn((await consortium.as(SHIPPER)).act(bill, 'disclose', { input: { to: { msp: CUSTOMS.msp } } }));
      expect(await referencesFor(CUSTOMS, declaration)).to.deep.equal(cited(true));
      expect(await referencesFor(OTHER_SHIPPER, declaration)).to.deep.equal(cited(false));
    });

    it('of a cargo report, too', async () => {
      const bill = await scenes.bill();
      const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
      const report = await scenes.create(CARRIER, 'cargo-report', { document: cargoDocument(), input });
      const cited = (isVisible: boolean): object[] => [{ type: 'bill-of-lading', id: bill.id, isVisible }];
      expect(await referencesFor(CARRIER, report)).to.deep.equal(cited(true));
      expect(await referencesFor(CUSTOMS, report)).to.deep.equal(cited(false));
    });
  });
});

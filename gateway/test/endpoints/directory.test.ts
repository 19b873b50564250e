import { setImmediate as turn } from 'node:timers/promises';
import { MspId, PartyEntry, PartyId } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import {
  type Actor,
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  EXPORTERS_AUDITOR,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { ledgerClaim } from '../support/consortium/claimPapers.js';
import { OFFERED_VERSION, Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Found = z.object({
  record: z.object({ id: PartyId, status: z.string() }),
  authentic: z.literal(true),
  organization: MspId,
  entry: PartyEntry.nullable(),
});
const Page = z.object({ items: z.array(Found), next: z.string().nullable(), block: z.number() });
const Me = z.object({
  user: z.object({ name: z.string(), role: z.string(), party: PartyId }),
  organization: z.object({ mspId: MspId, roles: z.array(z.string()), bics: z.array(z.string()) }),
  entry: PartyEntry.nullable(),
  actsFor: z.array(PartyId),
  actions: z.array(z.object({ path: z.string(), actions: z.array(z.string()) })),
});
const Members = z.object({ members: z.array(z.object({ mspId: MspId })) });

const SETTLE_MS = 10_000;
/** An LEI whose check digits are right. */
const LEI = '969500KSV493XWY0PS33';
const ENTRY = {
  partyName: 'Hanbit  Footwear Co., Ltd.',
  lei: LEI,
  taxLegalReferences: [{ type: 'BRN', countryCode: 'KR', value: '123-45-67890' }],
  identifyingCodes: [{ codeListProvider: 'W3C', partyCode: 'did:web:hanbit.example', codeListName: 'DID' }],
};

describeOnEachDatabase('the directory of parties over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.start(kind);
    scenes = new Scenes(consortium);
  });
  after(() => consortium.close());

  /** A page of the directory, once the caller's gateway has read all blocks. */
  async function find(by: Actor, query: Readonly<Record<string, string>>): Promise<z.infer<typeof Page>> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return bodyOf(Page, user.get(`/v1/parties?${new URLSearchParams(query).toString()}`));
  }
  const idsFor = async (by: Actor, query: Readonly<Record<string, string>>): Promise<string[]> =>
    (await find(by, query)).items.map(({ record }) => record.id);

  /** Documents are indexed after their block is read. */
  async function expectFound(by: Actor, query: Readonly<Record<string, string>>, expected: string[]): Promise<void> {
    const deadline = Date.now() + SETTLE_MS;
    let ids = await idsFor(by, query);
    while (ids.join() !== expected.join() && Date.now() < deadline) {
      await turn();
      ids = await idsFor(by, query);
    }
    expect(ids).to.deep.equal(expected);
  }

  describe('an entry that is shown to one organisation', () => {
    let id: string;
    before(async () => {
      const parts = { document: ENTRY, input: { showTo: [{ msp: BANK_B.msp }] } };
      ({ id } = await scenes.create(BANK_A, 'party', parts));
    });

    for (const [what, query] of Object.entries({
      'its name from the beginning, in any case': { name: 'hanbit foot' },
      'a word in its name': { name: 'FOOTWEAR' },
      'its LEI': { lei: LEI },
      'an identifying code': { code: 'did:web:hanbit.example' },
      'a tax reference': { code: '123-45-67890' },
    }))
      it(`is found by ${what}, and by nobody else`, async () => {
        await expectFound(BANK_B, query, [id]);
        await expectFound(BANK_A, query, [id]);
        await expectFound(CARRIER, query, []);
      });

    it('is not found by what is in the middle of a word, or of another field', async () => {
      for (const query of [{ name: 'ootwear' }, { code: LEI }, { name: '%' }, { bic: 'NARUKRSBXXX', name: 'hanbit' }])
        await expectFound(BANK_B, query, []);
    });

    it('comes with the entry as it is, and who says so', async () => {
      const { items } = await find(BANK_B, { name: 'hanbit' });
      expect(
        items.map(({ record, organization, entry }) => [record.id, record.status, organization, entry]),
      ).to.deep.equal([[id, 'ACTIVE', BANK_A.msp, PartyEntry.parse(ENTRY)]]);
    });

    it('is found by everybody when it is published, and no longer when it is not', async () => {
      const link = { type: 'party' as const, id };
      await scenes.act(BANK_A, link, 'publish');
      await expectFound(CARRIER, { name: 'hanbit' }, [id]);
      const { items } = await find(CARRIER, { name: 'hanbit' });
      expect(items.map(({ record, entry }) => [record.id, entry?.lei])).to.deep.equal([[id, LEI]]);
      await scenes.act(BANK_A, link, 'unpublish');
      await expectFound(CARRIER, { name: 'hanbit' }, []);
    });

    it('is found by its new name when it is revised', async () => {
      const link = { type: 'party' as const, id };
      await scenes.act(BANK_A, link, 'revise', { details: { entry: { ...ENTRY, partyName: 'Nordlicht GmbH' } } });
      await expectFound(BANK_B, { name: 'nordlicht' }, [id]);
      await expectFound(BANK_B, { name: 'hanbit' }, []);
    });
  });

  it('is read page by page, with the same conditions', async () => {
    const all = await idsFor(CUSTOMS, { organization: SHIPPER.msp });
    const first = await find(CUSTOMS, { organization: SHIPPER.msp, limit: '1' });
    const second = await bodyOf(Page, (await consortium.as(CUSTOMS)).get(first.next ?? ''));
    expect([...first.items, ...second.items].map(({ record }) => record.id)).to.deep.equal(all);
    expect([all.length, second.next]).to.deep.equal([2, null]);
  });

  it('finds a member by the BIC of any branch', async () => {
    const user = await consortium.as(SHIPPER);
    for (const bic of ['NARUKRSBXXX', 'NARUKRSB', 'NARUKRSB123']) {
      const { members } = await bodyOf(Members, user.get(`/v1/members?bic=${bic}`));
      expect(members.map(({ mspId }) => mspId)).to.deep.equal([BANK_B.msp]);
    }
    expect((await bodyOf(Members, user.get('/v1/members?bic=BANKKRSE'))).members).to.deep.equal([]);
  });

  it('is asked before a document names a party', async () => {
    const { bill } = await new Scenes(consortium).offered(BANK_A);
    const document = ledgerClaim(bill.id, { applicant: { msp: SHIPPER.msp, party: newId() } });
    const parts = { document, input: { billVersions: { [bill.id]: OFFERED_VERSION } } };
    const answer = (await consortium.as(BANK_A)).create('financing-claim', newId(), parts);
    expect(problemIn(await answer)).to.equal('409 UNKNOWN_PARTY');
  });

  describe('the caller', () => {
    const me = async (actor: Actor): Promise<z.infer<typeof Me>> =>
      bodyOf(Me, (await consortium.as(actor)).get('/v1/me'));
    const actionsOf = async (actor: Actor, path: string): Promise<string[] | undefined> =>
      (await me(actor)).actions.find((each) => each.path === path)?.actions;

    it('is told who it is, for whom, and with which entry', async () => {
      const { user, organization, entry } = await me(BANK_A);
      expect(user).to.deep.equal({ name: BANK_A.name, role: BANK_A.role, party: BANK_A.party });
      expect(organization).to.deep.equal({ mspId: BANK_A.msp, roles: ['BANK'], bics: ['NARUKRSAXXX'] });
      expect(entry?.partyName).to.include(BANK_A.party);
    });

    it('is told on whose behalf its party may act', async () => {
      const entry = { partyName: 'Agent', actsFor: [placeOf(BANK_A).party] };
      await recordIn(
        (await consortium.as(CARRIER)).act({ type: 'party', id: CARRIER.party }, 'revise', { details: { entry } }),
      );
      expect((await me(CARRIER)).actsFor).to.deep.equal([BANK_A.party]);
    });

    it('is told the actions of its role', async () => {
      expect(await actionsOf(BANK_A, 'financing-claims')).to.include.members(['reserve', 'finance']);
      expect(await actionsOf(SHIPPER, 'financing-claims')).to.deep.equal(['expire']);
      expect(await actionsOf(EXPORTERS_AUDITOR, 'shipments')).to.deep.equal([]);
      expect((await me(EXPORTERS_AUDITOR)).entry).to.equal(null);
    });
  });
});

import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { TokensUnavailable } from '../../src/tokens/errors.js';
import { z } from 'zod';
import {
  type Actor,
  BANK_A,
  BANK_A_AUDITOR,
  BANK_B,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { AMOUNT_MINOR, claimOn, ledgerClaim, PAPERS, paperClaim } from '../support/consortium/claimPapers.js';
import { acceptedDeclaration } from '../support/consortium/declarations.js';
import { containedDocument, Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Finding = z.looseObject({ rule: z.string(), severity: z.string(), evidence: z.looseObject({}) });
const Check = z.looseObject({
  verdict: z.string(),
  findings: z.array(Finding),
  notEvaluated: z.array(z.object({ rule: z.string(), missing: z.string() })),
});
const Claimed = z.looseObject({ findings: z.array(Finding).nullable() });
const Alerts = z.object({
  next: z.string().nullable(),
  items: z.array(
    z.looseObject({
      id: z.string(),
      rule: z.string(),
      severity: z.string(),
      document: z.object({ type: z.string(), id: z.string() }),
      block: z.number(),
    }),
  ),
});

describeOnEachDatabase('financing over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  const check = async (by: Actor, document: object, input: object = {}): Promise<Answer> =>
    (await consortium.as(by)).post('/v1/financing-checks', { document, input });

  /** The alerts of a user about a document, when its gateway has every block. */
  async function alertsOn({ id }: Link, by: Actor): Promise<string[]> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts'));
    return items.filter(({ document }) => document.id === id).map(({ rule, severity }) => `${rule} ${severity}`);
  }

  describe('a claim', () => {
    it('pledges the bill that was offered for it', async () => {
      const { bill, claim } = await scenes.pledged();
      const { state } = await recordIn((await consortium.as(BANK_A)).read(bill));
      expect(state['pledge']).to.deep.equal({ pledgee: BANK_A.msp, claim: claim.id });
      expect(problemIn(await (await consortium.as(SHIPPER)).act(bill, 'surrender-for-delivery'))).to.equal(
        '409 PLEDGED',
      );
    });

    it('gives the bill back when it is repaid', async () => {
      const { bill, claim } = await scenes.pledged();
      await scenes.act(BANK_A, claim, 'finance');
      await scenes.act(BANK_A, claim, 'release', { input: { reasonCode: 'REPAID' } });
      const { state } = await recordIn((await consortium.as(SHIPPER)).read(bill));
      expect(state).not.to.have.property('pledge');
    });

    it('is refused, and says why to the bank that made it, if another bank holds the same paper', async () => {
      const paper = paperClaim();
      const first = await scenes.paperClaim(BANK_A, paper);
      const second = await scenes.paperClaim(BANK_B, paper);
      const [own, others] = [await consortium.as(BANK_B), await consortium.as(SHIPPER)];
      expect((await recordIn(own.read(second))).status).to.equal('REFUSED');
      const { findings } = await bodyOf(Claimed, own.read(second));
      expect(findings?.[0]).to.include({ rule: 'D1', severity: 'BLOCK' });
      expect((await bodyOf(Claimed, others.read(second))).findings).to.equal(null);
      expect(await alertsOn(second, BANK_B)).to.deep.equal(['REFUSED BLOCK']);
      expect(await alertsOn(first, BANK_A)).to.deep.equal(['D1 HIGH']);
    });

    it('shows nothing of another bank’s claim to a bank', async () => {
      const claim = await scenes.paperClaim(BANK_A);
      expect(problemIn(await (await consortium.as(BANK_B)).read(claim))).to.equal('404 NOT_FOUND');
    });
  });

  describe('a check', () => {
    it('is CLEAR for papers that nobody holds, and says what it could not weigh', async () => {
      const answer = await bodyOf(Check, check(BANK_A, paperClaim()));
      expect([answer.verdict, answer.findings]).to.deep.equal(['CLEAR', []]);
      expect(answer.notEvaluated.map(({ rule }) => rule)).to.deep.equal(['D20']);
    });

    it('is BLOCKED for papers that another bank holds, and says no more of its claim than whose it is and how it stands', async () => {
      const paper = paperClaim();
      const { id } = await scenes.paperClaim(BANK_A, paper);
      const answer = await check(BANK_B, { ...paper, applicant: placeOf(OTHER_SHIPPER) });
      const { verdict, findings } = await bodyOf(Check, Promise.resolve(answer));
      expect([verdict, findings.map(({ rule }) => rule)]).to.deep.equal(['BLOCKED', ['D1']]);
      expect(findings[0]?.evidence).to.include({ bank: BANK_A.msp, claim: id, life: 'LIVE' });
      for (const secret of [SHIPPER.party, String(AMOUNT_MINOR)]) expect(answer.text).not.to.include(secret);
    });

    it('says of a bill that nobody has offered to the bank that it lacks an offer', async () => {
      const { id } = await scenes.disclosed(BANK_A, containedDocument());
      const { notEvaluated } = await bodyOf(Check, check(BANK_A, ledgerClaim(id)));
      expect(notEvaluated[0]).to.include({ rule: 'D13' }).and.to.have.property('missing').that.includes('offer');
      const { bill } = await scenes.offered(BANK_A);
      const offered = await bodyOf(Check, check(BANK_A, ledgerClaim(bill.id)));
      expect(offered.notEvaluated.map(({ rule }) => rule)).not.to.include('D13');
    });

    it('writes nothing', async () => {
      const { height } = consortium.channel;
      await bodyOf(Check, check(BANK_A, paperClaim()));
      expect(consortium.channel.height).to.equal(height);
    });

    it('is for bank officers', async () => {
      for (const actor of [SHIPPER, CARRIER, CUSTOMS, BANK_A_AUDITOR])
        expect(problemIn(await check(actor, paperClaim())), actor.name).to.equal('403 FORBIDDEN');
    });

    it('names every fault of the claim that is asked about', async () => {
      const answer = await check(BANK_A, { product: 'LOTTERY', amount: { currency: 'XX' }, more: 1 }, { more: 2 });
      expect(answer.status).to.equal(400);
      expect(pointersIn(answer)).to.include.members([
        '/document/product',
        '/document/more',
        '/document/applicant',
        '/input/more',
      ]);
    });

    it('refuses a claim that names a paper twice, in two spellings', async () => {
      const bill = PAPERS.bill();
      const document = claimOn([
        { ...bill, number: 'MMCU2026-7X' },
        { ...bill, number: 'mmcu 2026 7x' },
      ]);
      expect(pointersIn(await check(BANK_A, document))).to.deep.equal(['/document/security/1']);
      const user = await consortium.as(BANK_A);
      const link = { type: 'financing-claim', id: newId() } as const;
      const answer = await user.put(pathOf(link), { document, input: await scenes.consentedTo(BANK_A, document) });
      expect([answer.status, pointersIn(answer)]).to.deep.equal([400, ['/document/security/1']]);
    });

    it('takes the bill from the document alone', async () => {
      const { bill } = await scenes.offered(BANK_A);
      const document = ledgerClaim(bill.id);
      const stated = await check(BANK_A, document, { billOfLading: bill.id });
      expect(pointersIn(stated)).to.deep.equal(['/input/billOfLading']);
      expect(await bodyOf(Check, check(BANK_A, document))).to.include({ verdict: 'CLEAR' });
    });

    it('does not find a bill that the bank may not see', async () => {
      const { id } = await scenes.bill();
      const answer = await check(BANK_A, ledgerClaim(id));
      expect(problemIn(answer)).to.equal('404 NOT_FOUND');
    });
  });

  describe('alerts', () => {
    it('tell a bank that customs released goods whose bill it holds as security', async () => {
      const { bill } = await scenes.pledged();
      const declaration = await acceptedDeclaration(scenes, 'GREEN', [bill]);
      await scenes.act(CUSTOMS, declaration, 'release', { details: { reasonCode: 'EXAMINED' } });
      expect(await alertsOn(bill, BANK_A)).to.deep.equal(['D18 BLOCK']);
      expect(await alertsOn(bill, BANK_A_AUDITOR)).to.deep.equal(['D18 BLOCK']);
      expect(await alertsOn(bill, BANK_B)).to.deep.equal([]);
    });

    it('are for officers and auditors of the bank that they concern', async () => {
      const claim = await scenes.paperClaim(BANK_A);
      for (const actor of [SHIPPER, CARRIER, CUSTOMS]) expect(await alertsOn(claim, actor)).to.deep.equal([]);
    });

    /** The documents of the latest alerts of a user, read a page of one at a time. */
    async function pagedAlerts(by: Actor, count: number): Promise<string[]> {
      const user = await consortium.as(by);
      await consortium.settled(user);
      const seen: string[] = [];
      for (let page: string | null = '/v1/alerts?limit=1'; page !== null && seen.length < count;) {
        const { items, next }: z.infer<typeof Alerts> = await bodyOf(Alerts, user.get(page));
        seen.push(...items.map(({ document: { id } }) => id));
        page = next;
      }
      return seen;
    }

    it('come the latest first, a page at a time', async () => {
      const refused: string[] = [];
      for (let count = 0; count < 3; count++) {
        const paper = paperClaim();
        await scenes.paperClaim(BANK_B, paper);
        refused.unshift((await scenes.paperClaim(BANK_A, paper)).id);
      }
      expect(await pagedAlerts(BANK_A, refused.length)).to.deep.equal(refused);
    });

    it('miss none of one block', async () => {
      const bills = [(await scenes.pledged()).bill, (await scenes.pledged()).bill];
      const declaration = await acceptedDeclaration(scenes, 'GREEN', bills);
      await scenes.act(CUSTOMS, declaration, 'release', { details: { reasonCode: 'EXAMINED' } });
      expect(await pagedAlerts(BANK_A, bills.length)).to.have.members(bills.map(({ id }) => id));
    });

    it('name every parameter that is wrong', async () => {
      const answer = await (await consortium.as(BANK_A)).get('/v1/alerts?limit=1000&after=-1');
      expect(answer.status).to.equal(400);
      expect(pointersIn(answer)).to.have.members(['/query/limit', '/query/after']);
    });
  });
});

describeOnEachDatabase('a bank to which too few share-holders answer', (kind) => {
  it('makes no claim, whose papers no other bank could match', async () => {
    const consortium = await TestConsortium.start(
      kind,
      {},
      { make: () => Promise.reject(new TokensUnavailable('Two of three.')) },
    );
    const user = await consortium.as(BANK_A);
    const parts = { document: paperClaim(), input: {} };
    const link = { type: 'financing-claim', id: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' } as const;
    const { height } = consortium.channel;
    expect(problemIn(await user.put(pathOf(link), parts))).to.equal('503 TOKENS_UNAVAILABLE');
    expect(problemIn(await user.post('/v1/financing-checks', parts))).to.equal('503 TOKENS_UNAVAILABLE');
    expect(consortium.channel.height).to.equal(height);
    const auditor = await consortium.as(BANK_A_AUDITOR);
    expect(problemIn(await auditor.put(pathOf(link), parts)), 'a role that makes no claims').to.equal('403 FORBIDDEN');
    await consortium.close();
  });
});

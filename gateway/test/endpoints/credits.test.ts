import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { AMOUNT_MINOR, usd } from '../support/consortium/claimPapers.js';
import { creditTerms, presentedDocuments, Scenes, termsWithBill } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';
import { amendmentOf } from '../support/swiftMessages.js';

const Advice = z.object({ softClauses: z.array(z.object({ softness: z.string(), words: z.string() })) });
const Examined = z.looseObject({
  verdict: z.string(),
  results: z.array(z.looseObject({ rule: z.string(), verdict: z.string() })),
});
const Clocks = z.looseObject({
  clocks: z.array(z.looseObject({ clock: z.string(), due: z.string().optional(), state: z.string() })),
  presentations: z.array(
    z.looseObject({
      id: z.string(),
      status: z.string(),
      clocks: z.array(z.looseObject({ clock: z.string(), state: z.string() })),
    }),
  ),
});

const AMENDED = `LC${newId().slice(-8)}`;
/** A document of another function than a bill. */
const CERTIFICATE = { kind: 'OTHER', title: 'Beneficiary certificate', isSigned: true };
const lackingBill = async (scenes: Scenes): Promise<Link> =>
  scenes.presentation(await scenes.advisedCredit(termsWithBill()), { documents: [CERTIFICATE] });

describe('letters of credit over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const get = async (by: Actor, path: string): Promise<Answer> => (await consortium.as(by)).get(path);
  const post = async (by: Actor, path: string, body: unknown): Promise<Answer> =>
    (await consortium.as(by)).post(path, body);

  it('go from application to payment, through the hands of both banks', async () => {
    const credit = await scenes.advisedCredit();
    const presentation = await scenes.presentation(credit);
    await scenes.examined('COMPLYING', presentation);
    const details = { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR) };
    await scenes.act(BANK_A, presentation, 'honour', { details });
    const statusOf = async (link: Link): Promise<string> =>
      (await recordIn((await consortium.as(SHIPPER)).read(link))).status;
    expect([await statusOf(credit), await statusOf(presentation)]).to.deep.equal(['FULLY_DRAWN', 'PAID']);
  });

  it('are issued once under a number of their bank, however it is written', async () => {
    const number = `7${newId().slice(-8)}`;
    const first = await scenes.issuedCredit(creditTerms({ creditNumber: `LC${number}` }));
    const apply = (creditNumber: string): Promise<Link> => {
      const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: placeOf(SHIPPER) };
      return scenes.create(BANK_B, 'letter-of-credit', { document: { terms: creditTerms({ creditNumber }) }, input });
    };
    const issue = async (credit: Link): Promise<Answer> => (await consortium.as(BANK_B)).act(credit, 'issue', {});
    const refused = await issue(await apply(`lc ${number.toLowerCase()}`));
    expect(problemIn(refused)).to.equal('409 DUPLICATE_NUMBER');
    expect(refused.text).to.include(first.id);
    expect(problemIn(await issue(first))).to.equal('409 WRONG_STATUS');
    expect((await recordIn(issue(await apply(`LC${newId().slice(-8)}`)))).status).to.equal('ISSUED');
  });

  it('are drawn no further than their amount', async () => {
    const presentation = await scenes.presentation(undefined, { amount: usd(AMOUNT_MINOR + 1) });
    await scenes.examined('COMPLYING', presentation);
    const details = { by: 'NEGOTIATION', amount: usd(AMOUNT_MINOR + 1) };
    const answer = await (await consortium.as(BANK_A)).act(presentation, 'honour', { details });
    expect(problemIn(answer)).to.equal('409 EXCEEDS_CREDIT');
  });

  it('show who applied, for whom and on what terms to nobody beside their parties', async () => {
    const credit = await scenes.advisedCredit();
    for (const actor of [SHIPPER, BANK_A, BANK_B])
      expect((await get(actor, pathOf(credit))).body).to.have.nested.property('document.terms.creditNumber');
    for (const actor of [CARRIER, OTHER_SHIPPER])
      expect(problemIn(await get(actor, pathOf(credit)))).to.equal('404 NOT_FOUND');
  });

  it('stand as amended once the beneficiary accepts, and as before until then', async () => {
    const amendment = await scenes.amendment();
    const { state } = await recordIn((await consortium.as(SHIPPER)).read(amendment));
    const credit = { type: 'letter-of-credit', id: String(state['credit']) } as const;
    const latest = async (): Promise<unknown> => {
      const { body } = await get(SHIPPER, pathOf(credit));
      return z
        .object({ document: z.looseObject({ terms: z.looseObject({}) }) })
        .loose()
        .parse(body).document.terms;
    };
    expect(await latest()).not.to.have.property('latestShipmentDate');
    await scenes.act(SHIPPER, amendment, 'accept', { input: { parts: 'ALL' } });
    expect(await latest()).to.have.property('latestShipmentDate', '2058-01-10');
  });

  /** Questions about one document: who may ask, and that they are alike for what is not there. */
  const QUESTIONS: readonly (readonly [string, (s: Scenes) => Promise<Link>, string, object?])[] = [
    ['the examination', (s) => s.presentation(), 'examination'],
    ['the clocks', (s) => s.advisedCredit(), 'clocks'],
    ['what to tell with it', (s) => s.advisedCredit(), 'advice'],
    ['the MT 700', (s) => s.advisedCredit(), 'swift-messages'],
    ['a draft of an MT 750', lackingBill, 'swift-messages/750?reference=OURS1&relatedReference=THEIRS1'],
    ['a pre-check', (s) => s.advisedCredit(), 'pre-checks', { document: presentedDocuments() }],
    [
      'a draft of an amendment',
      (s) => s.advisedCredit(creditTerms({ creditNumber: AMENDED })),
      'amendment-drafts',
      { messages: [{ text: amendmentOf(AMENDED) }] },
    ],
  ];
  for (const [what, make, path, body] of QUESTIONS) {
    const ask = async (by: Actor, link: Link): Promise<Answer> =>
      body === undefined ? get(by, `${pathOf(link)}/${path}`) : post(by, `${pathOf(link)}/${path}`, body);

    it(`answer ${what} to the parties, and to nobody else`, async () => {
      const link = await make(scenes);
      for (const actor of [SHIPPER, BANK_A, BANK_B]) {
        const answer = await ask(actor, link);
        expect(answer.status, `${actor.name}: ${answer.text}`).to.equal(200);
      }
      for (const actor of [CARRIER, OTHER_SHIPPER])
        expect(problemIn(await ask(actor, link)), actor.name).to.equal('404 NOT_FOUND');
      expect(problemIn(await ask(BANK_A, { ...link, id: newId() }))).to.equal('404 NOT_FOUND');
    });
  }

  describe('an examination', () => {
    it('says of each rule what it finds, and of the whole what follows', async () => {
      const presentation = await lackingBill(scenes);
      const { verdict, results } = await bodyOf(Examined, get(BANK_A, `${pathOf(presentation)}/examination`));
      expect(verdict).to.equal('DISCREPANT');
      expect(results.map((result) => result.verdict)).to.include('DISCREPANT');
      expect(results.every(({ rule }) => /^U\d+$/.test(rule))).to.equal(true);
    });

    it('is the same before the documents are presented, when nothing is written', async () => {
      const credit = await scenes.advisedCredit();
      const { height } = consortium.channel;
      const path = `${pathOf(credit)}/pre-checks`;
      const before = await bodyOf(Examined, post(SHIPPER, path, { document: presentedDocuments() }));
      expect(consortium.channel.height).to.equal(height);
      const presentation = await scenes.presentation(credit);
      const after = await bodyOf(Examined, get(SHIPPER, `${pathOf(presentation)}/examination`));
      expect(before.verdict).to.equal(after.verdict);
    });

    it('counts the notice of refusal that was given', async () => {
      const presentation = await scenes.examined('DISCREPANT');
      const details = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };
      const sentences = async (): Promise<string[]> => {
        const { results } = await bodyOf(Examined, get(BANK_A, `${pathOf(presentation)}/examination`));
        return results.filter(({ rule }) => rule === 'U22').map(({ sentence }) => String(sentence));
      };
      const before_ = await sentences();
      await scenes.act(BANK_A, presentation, 'refuse', { details });
      expect(await sentences()).not.to.deep.equal(before_);
      expect((await sentences()).join()).not.to.include('NO NOTICE');
    });

    it('names every fault of documents that are yet to be presented', async () => {
      const credit = await scenes.advisedCredit();
      const document = presentedDocuments({ medium: 'SMOKE', presentedOn: 'today' });
      const answer = await post(SHIPPER, `${pathOf(credit)}/pre-checks`, { document });
      expect(answer.status).to.equal(400);
      expect(pointersIn(answer)).to.include.members(['/document/medium', '/document/presentedOn']);
    });

    it('does not find a bill that the beneficiary may not see', async () => {
      const credit = await scenes.advisedCredit();
      const body = { document: presentedDocuments(), input: { billOfLading: newId() } };
      expect(problemIn(await post(SHIPPER, `${pathOf(credit)}/pre-checks`, body))).to.equal('404 NOT_FOUND');
    });
  });

  it('tell at advice which clause is in the hands of the applicant', async () => {
    const text = 'CARGO RECEIPT COUNTERSIGNED BY THE APPLICANT';
    const credit = await scenes.advisedCredit(creditTerms({ additionalConditions: [{ text, isUnderstood: false }] }));
    const { softClauses } = await bodyOf(Advice, get(BANK_A, `${pathOf(credit)}/advice`));
    expect(softClauses.map(({ softness, words }) => [softness, words])).to.deep.equal([
      ['APPLICANTS_DOCUMENT', 'COUNTERSIGNED BY THE APPLICANT'],
    ]);
  });

  describe('clocks', () => {
    it('run until the bank has decided', async () => {
      const credit = await scenes.advisedCredit();
      const presentation = await scenes.presentation(credit);
      const examination = async (): Promise<string | undefined> => {
        const { presentations } = await bodyOf(Clocks, get(BANK_A, `${pathOf(credit)}/clocks`));
        const its = presentations.find(({ id }) => id === presentation.id);
        return its?.clocks.find(({ clock }) => clock === 'EXAMINATION')?.state;
      };
      expect(await examination()).to.equal('RUNNING');
      await scenes.examined('COMPLYING', presentation);
      expect(await examination()).to.equal('MET');
    });

    it('tell the expiry of the credit', async () => {
      const credit = await scenes.advisedCredit();
      const { clocks } = await bodyOf(Clocks, get(SHIPPER, `${pathOf(credit)}/clocks`));
      expect(clocks.find(({ clock }) => clock === 'EXPIRY')).to.include({ state: 'RUNNING' });
    });
  });
});

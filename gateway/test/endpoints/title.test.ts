import { type Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { inHours, Scenes, transportDocument } from '../support/consortium/scenes.js';
import { recordEvent } from '../support/consortium/transportEvents.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Verification = z.looseObject({
  verdict: z.string(),
  checks: z.array(z.object({ check: z.string(), result: z.string(), reason: z.string() })),
  isPledged: z.boolean(),
  possessor: z.looseObject({ msp: z.string() }),
  relyOn: z.array(z.string()),
});
const Document = z.looseObject({ document: z.unknown(), record: TradeRecord });
const SUBJECT = { to: placeOf(BANK_A), expires: inHours(24) };

describe('bills of lading over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const act = async (by: Actor, bill: Link, action: string, input: object = {}): Promise<Answer> =>
    (await consortium.as(by)).act(bill, action, { input });
  const read = async (by: Actor, bill: Link): Promise<Answer> => (await consortium.as(by)).read(bill);

  it('go from hand to hand, and back to the carrier against the goods', async () => {
    const bill = await scenes.bill();
    const holders: string[] = [];
    const moves: readonly (readonly [Actor, string, object?])[] = [
      [SHIPPER, 'offer-transfer', SUBJECT],
      [BANK_A, 'accept-transfer'],
      [BANK_A, 'offer-transfer', { to: placeOf(BANK_B), expires: inHours(24) }],
      [BANK_B, 'accept-transfer'],
      [BANK_B, 'surrender-for-delivery'],
      [CARRIER, 'accept-surrender'],
      [CARRIER, 'deliver'],
    ];
    for (const [by, action, input] of moves) {
      const { state, status } = await recordIn(act(by, bill, action, input));
      holders.push(`${status} ${z.looseObject({ msp: z.string() }).parse(state['possessor']).msp}`);
    }
    expect(holders).to.deep.equal([
      'ISSUED ExportersMSP',
      'ISSUED BankAMSP',
      'ISSUED BankAMSP',
      'ISSUED BankBMSP',
      'PENDING_SURRENDER_FOR_DELIVERY CarrierMSP',
      'SURRENDERED_FOR_DELIVERY CarrierMSP',
      'ACCOMPLISHED CarrierMSP',
    ]);
  });

  it('show their document, exactly as it was issued, to each who was shown it and to nobody before', async () => {
    const document = transportDocument();
    const bill = await scenes.bill(document);
    expect(problemIn(await read(BANK_A, bill))).to.equal('404 NOT_FOUND');
    await recordIn(act(SHIPPER, bill, 'disclose', { to: { msp: BANK_A.msp } }));
    for (const reader of [CARRIER, SHIPPER, BANK_A])
      expect((await bodyOf(Document, read(reader, bill))).document).to.deep.equal(document);
    expect(problemIn(await read(OTHER_SHIPPER, bill))).to.equal('404 NOT_FOUND');
    expect(problemIn(await read(BANK_B, bill))).to.equal('404 NOT_FOUND');
  });

  it('say the status that the ledger has, and never ISSUED when they are spent', async () => {
    const issued = z.looseObject({ document: z.looseObject({ transportDocumentStatus: z.string() }) });
    const steps: readonly (readonly [Actor, string, object, string])[] = [
      [SHIPPER, 'surrender-for-delivery', {}, 'PENDING_SURRENDER_FOR_DELIVERY'],
      [CARRIER, 'accept-surrender', {}, 'SURRENDERED_FOR_DELIVERY'],
      [CARRIER, 'deliver', {}, 'SURRENDERED_FOR_DELIVERY'],
    ];
    const bill = await scenes.bill();
    for (const [by, action, input, status] of steps) {
      const acted = await bodyOf(issued, act(by, bill, action, input));
      const { document } = await bodyOf(issued, read(SHIPPER, bill));
      expect([acted.document, document].map(({ transportDocumentStatus: said }) => said)).to.deep.equal([
        status,
        status,
      ]);
    }
    const onPaper = await scenes.bill();
    await scenes.act(SHIPPER, onPaper, 'surrender-for-amendment', { input: { reasonCode: 'SWTP' }, details: {} });
    for (const action of ['accept-surrender', 'convert-to-paper']) await scenes.act(CARRIER, onPaper, action);
    expect((await bodyOf(issued, read(SHIPPER, onPaper))).document.transportDocumentStatus).to.equal('VOIDED');
  });

  const refused: readonly (readonly [string, string, (bill: Link) => Promise<Answer>])[] = [
    ['a bank that was only shown it', '403 FORBIDDEN', (bill) => act(BANK_A, bill, 'surrender-for-delivery')],
    ['a showing that was made before', '409 ALREADY_DISCLOSED', (bill) => act(SHIPPER, bill, 'disclose', SHOWN)],
    ['a carrier that has not got it back', '409 WRONG_STATUS', (bill) => act(CARRIER, bill, 'deliver')],
    ['an acceptance without an offer', '409 NO_OFFER', (bill) => act(BANK_A, bill, 'accept-transfer')],
    ['a withdrawal without an offer', '409 NO_OFFER', (bill) => act(SHIPPER, bill, 'withdraw-offer')],
    ['an offer to nobody of the channel', '403 NOT_A_MEMBER', (bill) => act(SHIPPER, bill, 'offer-transfer', NOBODY)],
  ];
  const SHOWN = { to: { msp: BANK_A.msp } };
  const NOBODY = { to: { msp: 'NobodyMSP' }, expires: inHours(24) };
  for (const [what, problem, ask] of refused) {
    it(`refuse ${what}`, async () => {
      expect(problemIn(await ask(await scenes.disclosed()))).to.equal(problem);
    });
  }

  it('take one offer at a time', async () => {
    const bill = await scenes.bill();
    await recordIn(act(SHIPPER, bill, 'offer-transfer', SUBJECT));
    expect(problemIn(await act(SHIPPER, bill, 'offer-transfer', SUBJECT))).to.equal('409 OFFER_OPEN');
    expect(problemIn(await act(SHIPPER, bill, 'surrender-for-delivery'))).to.equal('409 OFFER_OPEN');
    await recordIn(act(SHIPPER, bill, 'withdraw-offer'));
    await recordIn(act(SHIPPER, bill, 'surrender-for-delivery'));
  });

  const issue = async (document: object, id = newId()): Promise<Answer> =>
    (await consortium.as(CARRIER)).create('bill-of-lading', id, { document, input: { issueTo: placeOf(SHIPPER) } });

  it('are issued once under a number', async () => {
    const document = transportDocument();
    await recordIn(issue(document));
    expect(problemIn(await issue(document))).to.equal('409 DUPLICATE_NUMBER');
  });

  it('are issued once under an id', async () => {
    const { id } = await scenes.bill();
    expect(problemIn(await issue(transportDocument(), id))).to.equal('409 CONFLICT');
  });

  it('are issued under the carrier’s own code', async () => {
    expect(problemIn(await issue(transportDocument({ carrierCode: 'ABCD' })))).to.equal('403 NOT_YOUR_CODE');
  });

  it('name every fault of their document by DCSA', async () => {
    const { transports: _, ...document } = transportDocument();
    const answer = await issue({ ...document, carrierCode: 'TOO LONG', isToOrder: 'yes' });
    expect(answer.status).to.equal(400);
    expect(pointersIn(answer)).to.include.members([
      '/document/transports',
      '/document/carrierCode',
      '/document/isToOrder',
    ]);
  });

  describe('verification', () => {
    const verify = async (by: Actor, bill: Link): Promise<Answer> =>
      (await consortium.as(by)).get(`${pathOf(bill)}/verification`);
    const verified = (by: Actor, bill: Link): Promise<z.infer<typeof Verification>> =>
      bodyOf(Verification, verify(by, bill));
    const failing = ({ checks }: z.infer<typeof Verification>): string[] =>
      checks.filter(({ result }) => result === 'FAIL' || result === 'WARN').map(({ check }) => check);

    it('is for whoever may see the bill', async () => {
      const bill = await scenes.bill();
      expect(problemIn(await verify(BANK_A, bill))).to.equal('404 NOT_FOUND');
      expect(problemIn(await verify(BANK_A, { ...bill, id: newId() }))).to.equal('404 NOT_FOUND');
    });

    /** DCSA's example was loaded in 2020, for a departure in 2024. */
    it('finds nothing but its dates in a genuine bill whose container was loaded, and names its holder', async () => {
      const bill = await scenes.disclosed();
      await recordEvent(scenes, bill);
      await consortium.settled(await consortium.as(BANK_A));
      const answer = await verified(BANK_A, bill);
      expect([answer.verdict, failing(answer)]).to.deep.equal(['REVIEW', ['DATES']]);
      const shipper = { ...placeOf(SHIPPER), partyName: `shipper ${SHIPPER.party}` };
      expect(answer.possessor).to.deep.equal(shipper);
      expect(answer.relyOn.join('\n')).to.include(
        `${shipper.partyName} (${shipper.msp}/${shipper.party}) has the bill.`,
      );
    });

    it('is for a person to weigh when the bill is pledged', async () => {
      const { bill } = await scenes.pledged();
      const answer = await verified(BANK_A, bill);
      expect([answer.verdict, answer.isPledged]).to.deep.equal(['REVIEW', true]);
      expect(failing(answer)).to.include('UNPLEDGED');
    });

    it('is for a person to weigh when the bill is back with the carrier', async () => {
      const bill = await scenes.disclosed();
      await scenes.act(SHIPPER, bill, 'surrender-for-delivery');
      const answer = await verified(BANK_A, bill);
      expect(answer.verdict).to.equal('REVIEW');
      expect(failing(answer)).to.include('IN_FORCE');
    });

    it('is NOT_VERIFIED when two others have put the bill into another hand', async () => {
      const bill = await scenes.disclosed();
      const record = await recordIn(read(BANK_A, bill));
      const stolen = { ...record, version: record.version + 1, state: { ...record.state, possessor: placeOf(BANK_B) } };
      consortium.channel.forge({ [`${bill.type}/${bill.id}`]: JSON.stringify(stolen) });
      const answer = await verified(BANK_A, bill);
      expect([answer.verdict, failing(answer)]).to.deep.include.members(['NOT_VERIFIED']);
      expect(failing(answer)).to.include('AUTHENTIC');
    });
  });
});

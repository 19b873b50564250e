import { canonicalJson, type Link, sealContent, sha256Hex, TRANSIENT } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { BANK_A, CARRIER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { pathOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { ledgerClaim } from '../support/consortium/claimPapers.js';
import { inHours, Scenes, transportDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const SECRET = 'ab'.repeat(32);
/** The version of a bill that is issued, shown and offered. */
const OFFERED_VERSION = 3;

describeOnEachDatabase('a bill that its carrier issued twice', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    await Promise.all([BANK_A, CARRIER, SHIPPER].map((actor) => consortium.as(actor)));
  });

  /** The carrier issues a document by a client of its own, which can register any number. */
  async function issueUnder(number: string, document: object): Promise<Link> {
    const link = { type: 'bill-of-lading', id: newId() } as const;
    const tokens = [
      { kind: 'BILL', token: sha256Hex(number) },
      { kind: 'VERSION', token: sha256Hex(`${number}/`) },
    ];
    const args = [link.id, canonicalJson({ input: { issueTo: placeOf(SHIPPER) }, tokens })];
    const transient = { [TRANSIENT.content]: sealContent(document, SECRET), [TRANSIENT.seed]: SECRET };
    const call = { transaction: 'billsOfLading:issue', args, transient };
    consortium.channel.order(await consortium.channel.endorse(CARRIER, call, [CARRIER.msp, SHIPPER.msp]));
    return link;
  }

  async function offer(bill: Link): Promise<void> {
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: BANK_A.msp } } });
    await scenes.act(SHIPPER, bill, 'offer-pledge', { input: { to: BANK_A.msp, expires: inHours(1) } });
  }

  const partsOn = (bill: Link): { document: object; input: object } => ({
    document: ledgerClaim(bill.id),
    input: { billVersions: { [bill.id]: OFFERED_VERSION } },
  });

  it('is financed as the original, and not as the copy that was registered under another number', async () => {
    const document = transportDocument();
    const [original, copy] = [await scenes.bill(document), await issueUnder('another number', document)];
    for (const bill of [original, copy]) await offer(bill);
    const user = await consortium.as(BANK_A);
    const reserve = (bill: Link): ReturnType<typeof user.put> =>
      user.put(pathOf({ type: 'financing-claim', id: newId() }), partsOn(bill));
    const { height } = consortium.channel;
    expect(problemIn(await reserve(copy))).to.equal('409 NOT_GENUINE');
    expect(problemIn(await user.post('/v1/financing-checks', partsOn(copy)))).to.equal('409 NOT_GENUINE');
    expect(consortium.channel.height).to.equal(height);
    expect((await recordIn(reserve(original))).status).to.equal('RESERVED');
  });
});

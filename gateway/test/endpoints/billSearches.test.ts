import type { Link } from '@naru/chaincode/domain';
import { TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pointersIn } from '../support/consortium/httpUser.js';
import { Scenes, transportDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const Page = z.object({ items: z.array(z.object({ record: TradeRecord })), next: z.string().nullable() });
const UCR = '6krBILLSEARCH2026';
const BILL = {
  carrierCode: 'MMCU',
  transportDocumentReference: 'Search77',
  booking: 'BK-4711',
  shipper: '한빛 Footwear Co.',
};

describeOnEachDatabase('bills of lading are found', (kind) => {
  let consortium: TestConsortium;
  let bill: Link;
  let shipment: Link;
  before(async () => {
    consortium = await TestConsortium.start(kind, {});
    const scenes = new Scenes(consortium);
    shipment = await scenes.shipment({ ucr: UCR.toUpperCase() });
    await scenes.bill();
    const { documentParties, consignmentItems } = z
      .looseObject({ documentParties: z.looseObject({}), consignmentItems: z.array(z.looseObject({})) })
      .parse(transportDocument());
    const document = transportDocument({
      transportDocumentReference: BILL.transportDocumentReference,
      documentParties: {
        ...documentParties,
        shipper: {
          partyName: BILL.shipper,
          identifyingCodes: [{ codeListProvider: 'W3C', partyCode: 'did:web:hanbit' }],
        },
      },
      consignmentItems: consignmentItems.map((item) => ({ ...item, carrierBookingReference: BILL.booking })),
    });
    bill = await scenes.bill(document, { shipment: shipment.id });
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: BANK_B.msp } } });
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: placeOf(OTHER_SHIPPER) } });
    for (const actor of [CARRIER, BANK_B, OTHER_SHIPPER]) await indexed(actor);
  });
  after(() => consortium.close());

  const ask = async (by: Actor, query: Record<string, string>, path = 'bills-of-lading'): Promise<string[]> => {
    const page = await bodyOf(
      Page,
      (await consortium.as(by)).get(`/v1/${path}?${new URLSearchParams(query).toString()}`),
    );
    return page.items.map(({ record: { id } }) => id);
  };

  /** Waits until a gateway has read the private documents. */
  async function indexed(by: Actor): Promise<void> {
    while ((await ask(by, { booking: BILL.booking })).length === 0);
  }

  const QUERIES: readonly (readonly [string, Record<string, string>])[] = [
    ['its number', { transportDocumentReference: 'Search77' }],
    ['its number in other letters', { transportDocumentReference: 'sEARCH77' }],
    ['its number after the carrier’s code', { transportDocumentReference: 'mmcuSEARCH77' }],
    ['number and carrier', { transportDocumentReference: 'SEARCH77', carrierCode: 'mmcu' }],
    ['a booking', { booking: 'bk-4711' }],
    ['a name, in any width and order', { party: 'ｆootwear  한빛' }],
    ['an identifying code of a party', { party: 'DID:WEB:HANBIT' }],
    ['the UCR of its shipment', { ucr: '6KRbillsearch2026' }],
    [
      'all of them at once',
      { transportDocumentReference: 'search77', party: 'Footwear', booking: BILL.booking, ucr: UCR },
    ],
  ];
  for (const [what, query] of QUERIES) {
    it(`by ${what}`, async () => {
      expect(await ask(CARRIER, query)).to.deep.equal([bill.id]);
    });
  }

  it('by nothing that only another bill has, nor by a part of a word', async () => {
    for (const query of [
      { transportDocumentReference: '77' },
      { party: 'Foot' },
      { carrierCode: 'MMC', booking: BILL.booking },
    ])
      expect(await ask(CARRIER, query)).to.deep.equal([]);
    expect(await ask(CARRIER, { party: 'Footwear Nobody' })).to.deep.equal([]);
  });

  it('by whoever sees the bill, and by the UCR only if the shipment is seen, too', async () => {
    expect(await ask(BANK_B, { transportDocumentReference: 'SEARCH77' })).to.deep.equal([bill.id]);
    for (const actor of [BANK_B, OTHER_SHIPPER]) expect(await ask(actor, { ucr: UCR })).to.deep.equal([]);
    expect(await ask(SHIPPER, { ucr: UCR })).to.deep.equal([bill.id]);
    expect(await ask(BANK_A, { transportDocumentReference: 'SEARCH77' })).to.deep.equal([]);
  });

  it('by their numbers alone: other documents do not take them', async () => {
    const shipper = await consortium.as(SHIPPER);
    expect(pointersIn(await shipper.get('/v1/shipments?booking=1'))).to.deep.equal(['/query/booking']);
    expect(await ask(CARRIER, { ucr: UCR }, 'shipments')).to.deep.equal([shipment.id]);
  });

  it('page by page with the same query', async () => {
    const query = new URLSearchParams({ party: 'did:web:hanbit', limit: '1' });
    const page = await bodyOf(Page, (await consortium.as(CARRIER)).get(`/v1/bills-of-lading?${query.toString()}`));
    expect(page.next).to.equal(null);
    const all = await bodyOf(Page, (await consortium.as(CARRIER)).get('/v1/bills-of-lading?carrierCode=mmcu&limit=1'));
    expect(all.next).to.include('carrierCode=MMCU');
  });
});

import { expect } from 'chai';
import { UncheckedDocument } from '@naru/client';
import { readToOrderBill } from '@naru/local';
import { ulid } from 'ulid';
import { partyOf, SHIPPER } from '../support/cast.js';
import { shared } from '../support/system/sharedSystem.js';

const CONTAINERS = 10_000;
const CARGO_PER_ITEM = 100;
/** On a busy machine: each of three peers, two gateways and the client's check reads 8 MB several times. */
const ISSUE_MS = 240_000;
const BILL = '/v1/bills-of-lading/{id}';

const boxNumber = (index: number): string => `NARU${String(1_000_000 + index)}`;

function makeEquipment(index: number): object {
  return {
    equipment: {
      equipmentReference: boxNumber(index),
      ISOEquipmentCode: '45R1',
      tareWeight: { value: 4_800, unit: 'KGM' },
    },
    isShipperOwned: false,
    isNonOperatingReefer: false,
    activeReeferSettings: { temperatureSetpoint: -18, temperatureUnit: 'CEL' },
    seals: [{ number: `S${index}`, source: 'CAR' }],
    customsReferences: [{ type: 'UCR', countryCode: 'KR', values: [`6KR${index}`] }],
  };
}

function makeCargo(index: number): object {
  return {
    equipmentReference: boxNumber(index),
    cargoGrossWeight: { value: 24_000.125, unit: 'KGM' },
    cargoNetWeight: { value: 23_500.5, unit: 'KGM' },
    cargoGrossVolume: { value: 60.5, unit: 'MTQ' },
    outerPackaging: {
      numberOfPackages: 1_200,
      packageCode: 'CT',
      description: 'Cartons on pallets, shrink-wrapped',
      woodDeclaration: 'TREATED_AND_CERTIFIED',
    },
    customsReferences: [{ type: 'ACID', countryCode: 'EG', values: [`4988470982020120${index}`] }],
  };
}

/** A bill of a whole ship: 10,000 reefers, each with its cargo, seal and customs references. */
function makeLargestBill(reference: string): object {
  return {
    ...readToOrderBill(reference),
    utilizedTransportEquipments: Array.from({ length: CONTAINERS }, (_, index) => makeEquipment(index)),
    consignmentItems: Array.from({ length: CONTAINERS / CARGO_PER_ITEM }, (_, item) => ({
      carrierBookingReference: `BKG${item}`,
      descriptionOfGoods: [`Frozen fish, lot ${item}`],
      HSCodes: ['030389'],
      cargoItems: Array.from({ length: CARGO_PER_ITEM }, (__, cargo) => makeCargo(item * CARGO_PER_ITEM + cargo)),
    })),
  };
}

describe('a bill of 10,000 containers', () => {
  it('is issued, and read by its holder as it was sent', async function () {
    this.timeout(ISSUE_MS);
    const [carrier, shipper] = [await shared.user('Carrier', 'agent'), await shared.user('Exporters', 'shipper')];
    const path = { id: ulid() };
    const document = makeLargestBill(`L${ulid().slice(-12)}`);
    expect(Buffer.byteLength(JSON.stringify(document))).to.be.within(7_000_000, 8_388_608);
    const body = { document: new UncheckedDocument(document), input: { issueTo: partyOf(SHIPPER) } };
    const issued = await carrier.put(BILL, { path, body });
    expect([issued.status, issued.body.record.status]).to.deep.equal([201, 'ISSUED']);
    const read = await shipper.get(BILL, { path });
    expect(read.body.document).to.deep.equal(document);
  });
});

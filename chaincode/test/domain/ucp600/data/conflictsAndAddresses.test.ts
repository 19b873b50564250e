import { expect } from 'chai';
import { type TransportDocumentView } from '../../../../src/domain/dcsa';
import { buildCrossDocumentMatrix } from '../../../../src/domain/ucp600/data/crossDocumentMatrix';
import { buildExamination, buildPapers, type Case, HANBIT, NORDLICHT } from '../../../support/examination';
import { findSentences, testRule } from '../../../support/ruleTable';

const bill = (change: object, more: Case = {}): Case => ({ papers: buildPapers({ bill: change }), ...more });
const secondBill = (change: object = {}): object => ({ ...buildPapers()[0], reference: 'HLCU7654321', ...change });
describe('U18: data do not conflict (art. 14(d)(e))', () => {
  testRule('U18', [
    ['the same data, in other words', {}, 'COMPLIES'],
    ['another gross mass', { papers: buildPapers({ packingList: { grossMassKg: '12000.1' } }) }, 'DISCREPANT'],
    [
      'the same gross mass with a zero more',
      { papers: buildPapers({ packingList: { grossMassKg: '12000.00' } }) },
      'COMPLIES',
    ],
    ['a package less', { papers: buildPapers({ packingList: { packages: 399 } }) }, 'DISCREPANT'],
    [
      'two bills that are one cargo',
      {
        papers: buildPapers(
          { bill: { grossMassKg: '7000', packages: 250 } },
          secondBill({ grossMassKg: '5000', packages: 150 }),
        ),
      },
      'COMPLIES',
    ],
    [
      'two bills with a package too much',
      {
        papers: buildPapers(
          { bill: { grossMassKg: '7000', packages: 250 } },
          secondBill({ grossMassKg: '5000', packages: 151 }),
        ),
      },
      'DISCREPANT',
    ],
    [
      'another vessel on the insurance',
      { papers: buildPapers({ insurance: { fields: { vesselName: 'QUEEN OF THE SEAS' } } }) },
      'DISCREPANT',
    ],
    [
      'the vessel on the insurance, in other letters',
      { papers: buildPapers({ insurance: { fields: { vesselName: 'King of the Seas' } } }) },
      'COMPLIES',
    ],
    [
      'another credit number',
      { papers: buildPapers({ invoice: { fields: { creditNumber: 'LC2026002' } } }) },
      'DISCREPANT',
    ],
    [
      'another invoice number',
      { papers: buildPapers({ packingList: { fields: { invoiceNumber: 'HF-2026-119' } } }) },
      'DISCREPANT',
    ],
    ['another term of trade', { papers: buildPapers({ invoice: { incoterm: 'FOB BUSAN' } }) }, 'DISCREPANT'],
    ['the term of trade with its place', { papers: buildPapers({ invoice: { incoterm: 'CIF HAMBURG' } }) }, 'COMPLIES'],
    ['another origin', { papers: buildPapers({ invoice: { fields: { countryOfOrigin: 'CN' } } }) }, 'DISCREPANT'],
    [
      'another consignee',
      { papers: buildPapers({ bill: { consignee: NORDLICHT }, certificate: { consignee: HANBIT } }) },
      'NEEDS_A_PERSON',
    ],
    ['goods in general terms', { papers: buildPapers({ packingList: { goodsDescription: 'Shoes' } }) }, 'COMPLIES'],
    [
      'goods in other words',
      { papers: buildPapers({ packingList: { goodsDescription: 'FOOTWEAR' } }) },
      'NEEDS_A_PERSON',
    ],
    ['used goods', { papers: buildPapers({ packingList: { goodsDescription: 'USED SHOES' } }) }, 'DISCREPANT'],
    ['a net mass that is the gross mass', { papers: buildPapers({ packingList: { netMassKg: '12000' } }) }, 'COMPLIES'],
    [
      'a net mass above the gross mass',
      { papers: buildPapers({ packingList: { netMassKg: '12000.001' } }) },
      'DISCREPANT',
    ],
  ]);

  it('grades each row of the matrix by its worst difference', () => {
    const rows = buildCrossDocumentMatrix(
      buildExamination({
        papers: buildPapers({
          packingList: { packages: 399, goodsDescription: 'FOOTWEAR', fields: { vesselName: 'King of the Seas' } },
        }),
      }),
    );
    const severities = new Map(
      rows.map(({ datum, cells, severity }) => [`${datum} ${cells.at(-1)?.source ?? ''}`, severity]),
    );
    expect(severities.get('VESSEL PACKING LIST PL-118')).to.equal('WORDING');
    expect(severities.get('GROSS MASS KG PACKING LIST')).to.equal('NONE');
    expect(severities.get('PACKAGES PACKING LIST')).to.equal('CONFLICT');
    expect(severities.get('GOODS PACKING LIST PL-118')).to.equal('DOUBTFUL');
    expect(severities.get('TERM OF TRADE COMMERCIAL INVOICE HF-2026-118')).to.equal('NONE');
  });

  it('says what each document states', () => {
    expect(
      findSentences('U18', 'DISCREPANT', { papers: buildPapers({ packingList: { packages: 399 } }) }),
    ).to.deep.equal(['CONFLICTING DATA, PACKAGES: BILL OF LADING 400 / COMMERCIAL INVOICE 400 / PACKING LIST 399']);
  });
});

describe('U18: a bill as presented and the same bill on the ledger', () => {
  const ID = '01JD3ZK8W0N4R1V5T7Y9B2C6DE';
  const FACTS: TransportDocumentView = {
    transportDocumentReference: 'HLCU1234567',
    transportDocumentTypeCode: 'BOL',
    carrierCode: 'HLCU',
    carrierCodeListProvider: 'SMDG',
    isToOrder: true,
    isElectronic: true,
    transportDocumentSubReference: undefined,
    endorseeName: undefined,
    issueDate: '2026-03-10',
    originals: 1,
    copies: 0,
    load: undefined,
    shippedOnBoardDate: '2026-03-10',
    vesselName: 'KING OF THE SEAS',
    voyage: '2103W',
    portOfLoading: { unLocationCode: 'KRPUS', name: 'Busan', displayedName: undefined },
    portOfDischarge: { unLocationCode: 'DEHAM', name: 'Hamburg', displayedName: undefined },
    containers: [],
    packages: 400,
    grossMassKg: '12000',
    hsCodes: [],
    shipperName: HANBIT.name,
    consigneeName: undefined,
  };
  const onLedger = (facts: Partial<TransportDocumentView>): Case =>
    bill(
      { onLedger: ID },
      {
        context: {
          bills: [
            {
              onLedger: ID,
              authentic: true,
              genuine: true,
              isHeldByPresenter: true,
              isPledged: false,
              facts: { ...FACTS, ...facts },
            },
          ],
        },
      },
    );
  testRule('U18', [
    ['the same', onLedger({}), 'COMPLIES'],
    ['another date on board', onLedger({ shippedOnBoardDate: '2026-03-21' }), 'DISCREPANT'],
    [
      'another port of loading',
      onLedger({ portOfLoading: { ...FACTS.portOfLoading, unLocationCode: 'KRINC' } }),
      'DISCREPANT',
    ],
    ['another vessel', onLedger({ vesselName: 'QUEEN OF THE SEAS' }), 'DISCREPANT'],
    ['another gross mass', onLedger({ grossMassKg: '12000.5' }), 'DISCREPANT'],
    ['fewer packages', onLedger({ packages: 399 }), 'DISCREPANT'],
  ]);
});

describe('U20: dates, addresses and shipper (art. 14(i)(j)(k))', () => {
  const party = (more: object): object => ({ ...NORDLICHT, ...more });
  testRule('U20', [
    [
      'dated on the day of presentation',
      { papers: buildPapers({ certificate: { issueDate: '2026-03-24' } }) },
      'COMPLIES',
    ],
    ['dated after presentation', { papers: buildPapers({ certificate: { issueDate: '2026-03-25' } }) }, 'DISCREPANT'],
    ['dated before the credit', { papers: buildPapers({ certificate: { issueDate: '2025-12-31' } }) }, 'COMPLIES'],
    ['a notation after presentation', bill({ onBoardNotation: { date: '2026-03-25' } }), 'DISCREPANT'],
    [
      'another address in the same country',
      { papers: buildPapers({ invoice: { buyer: party({ addressLines: ['MUNICH'] }) } }) },
      'COMPLIES',
    ],
    [
      'an address in another country',
      { papers: buildPapers({ invoice: { buyer: party({ country: 'AT' }) } }) },
      'DISCREPANT',
    ],
    [
      'the applicant to be notified at another address',
      bill({ notifyParty: party({ addressLines: ['MARIENPLATZ 1', 'MUNICH'] }) }),
      'DISCREPANT',
    ],
    [
      'the applicant to be notified at a part of the address',
      bill({ notifyParty: party({ addressLines: ['HAMBURG'] }) }),
      'NEEDS_A_PERSON',
    ],
    [
      'the applicant to be notified, in other lines',
      bill({ notifyParty: party({ addressLines: ['Am Sandtorkai 1, Hamburg'] }) }),
      'COMPLIES',
    ],
    [
      'somebody else to be notified',
      bill({ notifyParty: { name: 'A FORWARDER', addressLines: ['MUNICH'] } }),
      'COMPLIES',
    ],
    ['a shipper who is not the beneficiary', bill({ shipper: { name: 'A MAKER OF SHOES' } }), 'COMPLIES'],
  ]);
});

import type { AtHand } from '../../../src/domain/truthMatrix';
import { billed, presented, reported, describeTables, type Row } from './changes';
import * as d from './trade';

const { BILL, usd, atHand } = d;

const STANDING: readonly Row[] = [
  ['a bill that its carrier does not confirm', { ...billed({ kg: 5000 }), genuine: false }, ['STANDING - HIGH']],
  [
    'a report that its author does not confirm',
    { ...reported({ packages: 7 }), authentic: false },
    ['STANDING - HIGH'],
  ],
  ['a bill that is void', atHand(BILL, d.bill({ kg: 5000 }), { status: 'VOIDED' }), ['STANDING - HIGH']],
  [
    'a bill in whose place another stands',
    atHand(BILL, d.bill({ kg: 5000 }), { status: 'VOIDED', state: { replacedBy: [d.CARGO] } }),
    [],
  ],
];

/** A claim with an invoice of the same number as the one that was presented, and a paper of the export declaration. */
const claimed = (invoice: d.Change, paper?: d.Change): AtHand =>
  atHand(
    d.CLAIM,
    d.claim(
      d.claimedInvoice(invoice),
      ...(paper === undefined
        ? []
        : [
            {
              kind: 'EXPORT_DECLARATION',
              country: 'KR',
              number: '98765-26-654321X',
              date: '2026-02-20',
              exporter: { name: 'HANBIT FOOTWEAR' },
              value: usd(95_000),
              financed: usd(1),
              ...paper,
            },
          ]),
    ),
  );
const COPIES: readonly Row[] = [
  ['the same invoice at a bank', claimed({}), []],
  ['an invoice with another amount at a bank', claimed({ value: usd(100_000.01) }), ['D9 VALUE HIGH']],
  [
    'an invoice with another buyer at a bank',
    claimed({ buyer: { name: 'SOMEBODY ELSE GMBH' } }),
    ['PARTY BUYER REVIEW'],
  ],
  [
    'an export declaration with 32 times the value at a bank',
    claimed({}, { value: usd(95_000 * 32) }),
    ['D24 VALUE HIGH'],
  ],
  ['an export declaration as customs has it at a bank', claimed({}, {}), []],
];

/** The papers that were presented, with a document of carriage by sea of the number of the bill beside them. */
const carried = (kind: string, change: d.Change = {}): AtHand =>
  presented(d.invoice(), d.packingList(), d.certificate(), {
    kind,
    reference: 'NARU000001',
    goodsDescription: 'LEATHER SHOES',
    vesselName: 'NARU PIONEER',
    voyage: '042E',
    grossMassKg: '1000',
    packages: 400,
    ...change,
  });
const CARRIAGE: readonly Row[] = [
  ['a sea waybill', carried('SEA_WAYBILL'), []],
  ['a sea waybill of another vessel', carried('SEA_WAYBILL', { vesselName: 'OTHER STAR' }), ['VESSEL VESSEL REVIEW']],
  [
    'a multimodal document of other packages',
    carried('MULTIMODAL_TRANSPORT_DOCUMENT', { packages: 300 }),
    ['D26 PACKAGES REVIEW'],
  ],
  ['a courier’s receipt', carried('COURIER_RECEIPT', { vesselName: undefined, voyage: undefined, packages: 1 }), []],
];

const ledgerCertificate = (change: d.Change = {}, status = 'ISSUED'): AtHand =>
  atHand(d.CERTIFICATE, d.ledgerCertificate(change), { status });
const CERTIFICATES: readonly Row[] = [
  ['a certificate of the chamber', ledgerCertificate(), []],
  ['another certified origin', ledgerCertificate({ goods: { countryOfOrigin: 'CN' } }), ['ORIGIN ORIGIN HIGH']],
  ['certified goods of another chapter', ledgerCertificate({ goods: { hsCode: '851712' } }), ['D25 HS_2 HIGH']],
  ['certified goods of another heading', ledgerCertificate({ goods: { hsCode: '640299' } }), ['D25 HS_4 REVIEW']],
  [
    '5 per cent more than certified',
    [ledgerCertificate({ goods: { quantity: { value: '381', unit: 'BX' } } }), presented(d.invoice())],
    [],
  ],
  [
    'more than that',
    [ledgerCertificate({ goods: { quantity: { value: '380.9', unit: 'BX' } } }), presented(d.invoice())],
    ['QUANTITY QUANTITY REVIEW'],
  ],
  [
    'a certificate that is revoked',
    ledgerCertificate({ goods: { countryOfOrigin: 'CN' } }, 'REVOKED'),
    ['STANDING - HIGH'],
  ],
  ['a certificate that is replaced', ledgerCertificate({ goods: { countryOfOrigin: 'CN' } }, 'REPLACED'), []],
  [
    'a certificate of another exporter',
    ledgerCertificate({ exporter: { name: 'SOMEBODY ELSE' } }),
    ['PARTY EXPORTER REVIEW', 'PARTY EXPORTER INFO'],
  ],
];

describe('papers of the truth matrix', () => {
  describeTables({ STANDING, COPIES, CARRIAGE, CERTIFICATES });
});

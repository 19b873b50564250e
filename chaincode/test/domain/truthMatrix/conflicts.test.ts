import {
  billed,
  certified,
  credited,
  exported,
  imported,
  invoiced,
  items,
  ofLine,
  packed,
  reported,
  roomy,
  describeTables,
  type Row,
} from './changes';
import * as d from './trade';

const { CARGO, EXPORT, IMPORT, usd, atHand } = d;

/* Both sides of each threshold: the export is FOB 95,000, so that 5 per cent are 4,750. */
const D24: readonly Row[] = [
  ['no change', [], []],
  ['an invoice 5 per cent above the export', [invoiced({ amount: usd(104_750) }), roomy], []],
  ['an invoice above that', [invoiced({ amount: usd(104_750.01) }), roomy], ['D24 VALUE HIGH']],
  ['an invoice 5 per cent below the export', [invoiced({ amount: usd(95_250) }), roomy], []],
  ['an invoice below that', [invoiced({ amount: usd(95_249.99) }), roomy], ['D24 VALUE HIGH']],
  ['an import 5 per cent above the export', [ofLine({ value: usd(105_000) }), roomy], []],
  ['an import above that', [ofLine({ value: usd(105_000.01) }), roomy], ['D24 VALUE HIGH']],
  ['an import 5 per cent below the export', [ofLine({ value: usd(95_476.2) }), roomy], []],
  ['an import below that', [ofLine({ value: usd(95_476.19) }), roomy], ['D24 VALUE HIGH']],
  ['a customs value below price and freight', ofLine({ customsValue: usd(90_000) }), ['D24 VALUE HIGH']],
  ['a customs value within 5 per cent', ofLine({ customsValue: usd(96_000) }), []],
];
const D25: readonly Row[] = [
  ['other national digits', ofLine({ hsCode: '6403999999' }), []],
  ['another subheading', ofLine({ hsCode: '6403910000' }), ['D25 HS_6 INFO']],
  ['another heading', ofLine({ hsCode: '6402990000' }), ['D25 HS_4 REVIEW']],
  ['another chapter', ofLine({ hsCode: '8517120000' }), ['D25 HS_2 HIGH']],
  ['another chapter on the bill', billed({ hsCode: '851712' }), ['D25 HS_2 HIGH']],
];
const D26: readonly Row[] = [
  ['a bill that is 5 per cent heavier', billed({ kg: 1050 }), []],
  ['a bill that is heavier than that', billed({ kg: 1050.001 }), ['D26 GROSS_MASS REVIEW']],
  ['a declaration that is 5 per cent lighter', imported({ grossMassKg: '952.381' }), []],
  ['a declaration that is lighter than that', imported({ grossMassKg: '952.38' }), ['D26 GROSS_MASS REVIEW']],
  ['net mass 5 per cent more', packed({ netMassKg: '945' }), []],
  ['net mass more than that', packed({ netMassKg: '945.1' }), ['D26 NET_MASS REVIEW']],
  ['one package less on the bill', billed({ packages: 399 }), ['D26 PACKAGES REVIEW']],
  ['one package more in the manifest', reported({ packages: 401 }), ['D26 PACKAGES REVIEW']],
];
const D31: readonly Row[] = [
  ['no manifest', atHand(CARGO, d.cargoReport(), { status: 'WITHDRAWN' }), []],
  ['an export that was rejected', atHand(EXPORT, d.exportDeclaration(), { status: 'REJECTED' }), ['D31 - HIGH']],
  [
    'an import without a bill',
    [
      imported({ billOfLading: undefined, date: '2026-03-15' }),
      atHand(IMPORT, d.declaration({ billOfLading: undefined, date: '2026-03-15' }), { links: [] }),
    ],
    ['D31 - HIGH'],
  ],
  [
    'an import without a bill, five days ago',
    atHand(IMPORT, d.declaration({ billOfLading: undefined, date: '2026-03-16' }), { links: [] }),
    [],
  ],
  [
    'a manifest that is late',
    [imported({ date: '2026-03-15' }), atHand(CARGO, d.cargoReport(), { status: 'WITHDRAWN' })],
    ['D31 - HIGH'],
  ],
  [
    'an export without a bill',
    atHand(EXPORT, d.exportDeclaration({ billOfLading: undefined, date: '2026-02-18' }), { links: [] }),
    ['D31 - HIGH'].slice(1),
  ],
];
const D32: readonly Row[] = [
  ['DCSA’s examples', billed({ description: 'GENERAL CARGO' }), ['D32 DESCRIPTION REVIEW']],
  ['a vague line', ofLine({ description: '1 x container STC: parts' }), ['D32 DESCRIPTION REVIEW']],
  ['a vague word in a plain description', ofLine({ description: 'BRAKE PADS, PARTS OF MOTOR CARS' }), []],
];
const TERMS: readonly Row[] = [
  [
    'another currency of the invoice',
    invoiced({ amount: { currency: 'EUR', amountMinor: 10_000_000 } }),
    ['CURRENCY CURRENCY REVIEW'],
  ],
  [
    'other terms of the invoice',
    invoiced({ incoterm: 'CFR Hamburg', amount: usd(99_000) }),
    ['INCOTERM INCOTERM REVIEW'],
  ],
  ['an invoice above the credit', credited({ amount: usd(99_999.99) }), ['VALUE VALUE REVIEW']],
  [
    'an invoice within the tolerance',
    credited({ amount: usd(95_238.1), tolerance: { plusPercent: 5, minusPercent: 0 } }),
    [],
  ],
  [
    '5 per cent more than the credit’s quantity',
    [
      ofLine({ quantity: { value: '420', unit: 'BX' } }),
      exported({ line: { quantity: { value: '420', unit: 'BX' } } }),
      invoiced(items('420')),
    ],
    [],
  ],
  [
    'more than that',
    [
      ofLine({ quantity: { value: '421', unit: 'BX' } }),
      exported({ line: { quantity: { value: '421', unit: 'BX' } } }),
      invoiced(items('421')),
    ],
    ['QUANTITY QUANTITY REVIEW'],
  ],
  ['more invoiced than declared', [invoiced(items('421')), roomy], ['QUANTITY QUANTITY REVIEW']],
];
const ROUTE: readonly Row[] = [
  ['another vessel', reported({ vesselName: 'OTHER STAR' }), ['VESSEL VESSEL REVIEW']],
  ['one vessel, in other letters', reported({ vesselName: 'm/v Naru-Pioneer'.slice(4) }), []],
  ['another voyage', reported({ voyage: '043E' }), ['VESSEL VOYAGE REVIEW']],
  ['another port of one country', billed({ loading: 'KRINC' }), ['PORT PORT_OF_LOADING REVIEW']],
  ['a port of another country', billed({ loading: 'CNSHA' }), ['PORT PORT_OF_LOADING HIGH']],
  ['another port of discharge', reported({ portOfDischarge: 'DEBRV' }), ['PORT PORT_OF_DISCHARGE REVIEW']],
  ['a port of discharge in another country', reported({ portOfDischarge: 'NLRTM' }), ['PORT PORT_OF_DISCHARGE HIGH']],
];
const BOXES: readonly Row[] = [
  ['another container', imported({ containers: [{ number: d.OTHER_CONTAINER }] }), ['BOX CONTAINERS HIGH']],
  [
    'a container more',
    imported({ containers: [{ number: d.CONTAINER }, { number: d.OTHER_CONTAINER }] }),
    ['BOX CONTAINERS REVIEW'],
  ],
  ['another seal', billed({ seal: 'SEAL2' }), ['SEAL SEALS HIGH']],
  ['a seal more', imported({ containers: [{ number: d.CONTAINER, seals: ['SEAL1', 'CUS9'] }] }), []],
];
const WHO: readonly Row[] = [
  ['another origin of the line', ofLine({ countryOfOrigin: 'CN' }), ['ORIGIN ORIGIN HIGH', 'ORIGIN ORIGIN REVIEW']],
  ['another certified origin', certified({ countryOfOrigin: 'CN' }), ['ORIGIN ORIGIN HIGH']],
  ['another shipper of the bill', billed({ shipper: 'FORWARDER AG' }), ['PARTY EXPORTER INFO']],
  ['another seller of the invoice', invoiced({ seller: { name: 'SOMEBODY ELSE LTD' } }), ['PARTY SELLER REVIEW']],
  ['another applicant of the credit', credited({ applicant: { name: 'SOMEBODY ELSE GMBH' } }), ['PARTY BUYER REVIEW']],
  ['a declared buyer of its own', imported({ buyer: { name: 'PARENT AG' } }), ['PARTY BUYER REVIEW']],
];
const DAYS: readonly Row[] = [
  ['arrival on the day on board', reported({ arrivalDate: '2026-02-25' }), []],
  ['arrival before it', reported({ arrivalDate: '2026-02-24' }), ['DATE ARRIVAL_DATE HIGH']],
  ['export declared on the day on board', exported({ date: '2026-02-25' }), []],
  ['export declared after it', exported({ date: '2026-02-26' }), ['DATE SHIPMENT_DATE REVIEW']],
  ['shipment on the last day of the credit', credited({ latestShipmentDate: '2026-02-25' }), []],
  ['shipment after it', credited({ latestShipmentDate: '2026-02-24' }), ['DATE SHIPMENT_DATE REVIEW']],
  ['a certificate issued afterwards', certified({ issueDate: '2026-02-26' }), ['DATE SHIPMENT_DATE INFO']],
];
describe('the truth matrix', () => {
  describeTables({ D24, D25, D26, D31, D32, TERMS, ROUTE, BOXES, WHO, DAYS });
});

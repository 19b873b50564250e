import { readDeclarations } from '@naru/local';
import { CUSTOMS } from './cast.js';
import { anew, type Deed, type Desk, findRecords, isOurs } from './deed.js';
import { NEEDLE } from './papers.js';

const DECLARATION = 'customs-declaration';
const [TEMPLATE] = readDeclarations();
/** So few that a number is given twice now and then. */
const MAX_NUMBERS = 20;
const details = ({ random }: Desk, reasons: readonly string[]): object => ({
  details: { reasonCode: random.pick(reasons), remarks: NEEDLE },
});

/** What is done with shipments and declarations. */
export const CUSTOMS_DEEDS: readonly Deed[] = [
  {
    ...{ type: 'shipment', action: 'create', weight: 0.5, roles: ['shipper'], find: anew },
    body: () => ({
      document: { ucr: `6KR${NEEDLE}`, seller: NEEDLE, buyer: NEEDLE, descriptionOfGoods: NEEDLE },
      input: { parties: [{ msp: CUSTOMS.msp }] },
    }),
  },
  {
    ...{ type: DECLARATION, action: 'file', weight: 0.7, roles: ['shipper'], find: anew },
    body: ({ random }) => ({
      document: { ...TEMPLATE, declarationNumber: `${NEEDLE}${random.below(MAX_NUMBERS)}` },
      input: { customs: CUSTOMS.msp },
    }),
  },
  {
    ...{ type: DECLARATION, action: 'accept', weight: 2, roles: ['customs-officer'] },
    find: (desk) => findRecords(desk, DECLARATION, ['DECLARED'], (record) => isOurs(desk, record)),
    body: ({ random }) => ({ input: { channel: random.pick(['GREEN', 'DOCUMENTS']) } }),
  },
  {
    ...{ type: DECLARATION, action: 'hold', weight: 1, roles: ['customs-officer'] },
    find: (desk) => findRecords(desk, DECLARATION, ['DECLARED'], (record) => isOurs(desk, record)),
    body: (desk) => details(desk, ['INTENSIVE_EXAMINATION', 'RISK_SCREENING']),
  },
  {
    ...{ type: DECLARATION, action: 'release', weight: 2, roles: ['customs-officer'] },
    find: (desk) =>
      findRecords(desk, DECLARATION, ['ACCEPTED', 'DOCUMENT_CHECK', 'HELD'], (record) => isOurs(desk, record)),
    body: (desk) => details(desk, ['DOCUMENTS_IN_ORDER', 'EXAMINED']),
  },
];

import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { CUSTOMS, SHIPPER } from './cast.js';
import type { ActionParts } from './httpUser.js';
import type { Scenes } from './scenes.js';

/** A customs declaration of goods by sea. */
export const declarationDocument = (more: object = {}): object => ({
  declarationNumber: '12345-26-678901',
  date: '2026-11-20',
  officeId: '020',
  processType: 'A',
  importType: '11',
  importUse: 'A',
  paymentType: '11',
  modeOfTransport: '10',
  declarantId: 'DECL1',
  importerId: 'IMP1',
  hsCode: '6403910000',
  countryOfDeparture: 'KR',
  countryOfOrigin: 'KR',
  taxRatePercent: '8',
  taxType: 'A',
  countryOfOriginIndicator: 'Y',
  netMassKg: '1200.5',
  itemPrice: '100000',
  ...more,
});

const HELD = { details: { reasonCode: 'RISK_SCREENING' } };

const filed = (scenes: Scenes): Promise<Link> => scenes.declaration();
const accepted = (scenes: Scenes): Promise<Link> => scenes.acceptedDeclaration();
const heldSilently = async (scenes: Scenes): Promise<Link> => {
  const declaration = await scenes.declaration();
  const hold = (): Promise<Link> => scenes.act(CUSTOMS, declaration, 'hold', HELD);
  return scenes.consortium.channel.whileSilent(SHIPPER.msp, hold);
};

/** What customs decides on a declaration that it has accepted. */
const decided = (details: ActionParts['details']): Scene => ({
  on: accepted,
  by: CUSTOMS,
  parts: () => ({ details }),
});

/** Each step of a declaration. */
export const DECLARATION_SCENES: Readonly<Record<string, Scene>> = {
  correct: {
    on: filed,
    by: SHIPPER,
    parts: () => ({ details: { declaration: declarationDocument({ netMassKg: '1200' }) } }),
  },
  withdraw: { on: filed, by: SHIPPER, parts: () => ({ input: { reasonCode: 'OTHER' } }) },
  accept: {
    on: (scenes) => scenes.newDeclaration(),
    by: CUSTOMS,
    parts: () => ({ input: { channel: 'GREEN' } }),
  },
  'check-documents': decided({ reasonCode: 'SELECTED' }),
  inspect: decided({ reasonCode: 'SELECTED' }),
  hold: { on: filed, by: CUSTOMS, parts: () => HELD },
  'notify-payment': decided({ duties: { currency: 'KRW', amountMinor: 1_200_000 } }),
  'approve-release': { on: (scenes) => scenes.acceptedDeclaration('INSPECTION'), by: CUSTOMS },
  release: decided({ reasonCode: 'EXAMINED' }),
  reject: decided({ reasonCode: 'DECLARED_TWICE' }),
  cancel: decided({ reasonCode: 'NOT_SHIPPED' }),
  seize: decided({ reasonCode: 'SMUGGLING' }),
  'serve-remarks': { on: heldSilently, by: CUSTOMS, parts: () => ({ ...HELD, input: { version: 2 } }) },
  retokenise: { on: accepted, by: CUSTOMS, refusal: '409 CONFLICT' },
};

import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { BANK_A, BANK_B, OTHER_SHIPPER, placeOf, SHIPPER } from './cast.js';
import { usd } from './claimPapers.js';
import type { ActionParts } from './httpUser.js';
import type { Scenes } from './scenes.js';

/** A collection of the shipper's, which bank A sends to bank B; another shipper of the same organisation is the drawee. */

/** That of the examples of the OpenAPI document. */
const AMOUNT = usd(250_000_00);

const collectionDocument = (more: object = {}, bills: readonly Link[] = []): object => ({
  reference: 'RMT2026-0117',
  date: '2026-11-24',
  rules: 'URC_522',
  principal: { name: 'HANBIT FOOTWEAR CO., LTD.', addressLines: ['BUSAN'] },
  drawee: { name: 'NORDLICHT HANDELS GMBH', addressLines: ['HAMBURG'] },
  amount: AMOUNT,
  documents: [
    { kind: 'COMMERCIAL_INVOICE', originals: 3 },
    ...bills.map(({ id }) => ({ kind: 'BILL_OF_LADING', originals: 1, onLedger: id })),
  ],
  charges: { for: 'DRAWEE' },
  ...more,
});

export const ON_ACCEPTANCE = { delivery: 'AGAINST_ACCEPTANCE', tenor: { days: 60, after: 'SIGHT' } };

export const collectionParts = (more: object = {}, bills: readonly Link[] = []): ActionParts => ({
  document: collectionDocument(more, bills),
  input: { remittingBank: BANK_A.msp, collectingBank: BANK_B.msp, drawee: placeOf(OTHER_SHIPPER) },
});

export const PAID: ActionParts = { details: { amount: AMOUNT, paidOn: '2026-11-27' } };
const ACCEPTED: ActionParts = { details: { maturity: '2099-01-31' } };
export const REFUSED: ActionParts = { details: { of: 'PAYMENT', remarks: 'The price is too high.' } };

const WAY = [
  [BANK_A, 'send'],
  [BANK_B, 'acknowledge'],
  [BANK_B, 'present'],
] as const;

/** A collection that has come as far as a step; lodged if none is named. */
export async function collected(
  scenes: Scenes,
  last?: (typeof WAY)[number][1],
  more: object = {},
  bills: readonly Link[] = [],
): Promise<Link> {
  const link = await scenes.create(SHIPPER, 'documentary-collection', collectionParts(more, bills));
  const count = WAY.findIndex(([, action]) => action === last) + 1;
  for (const [by, action] of WAY.slice(0, count)) await scenes.act(by, link, action, partsOf(action));
  return link;
}

const partsOf = (action: string): ActionParts => (action === 'acknowledge' ? { details: {} } : {});

const presented = (scenes: Scenes): Promise<Link> => collected(scenes, 'present');
const paid = async (scenes: Scenes): Promise<Link> => scenes.act(BANK_B, await presented(scenes), 'pay', PAID);
const refused = async (scenes: Scenes): Promise<Link> =>
  scenes.act(BANK_B, await presented(scenes), 'advise-refusal', REFUSED);
const toReturn = async (scenes: Scenes): Promise<Link> =>
  scenes.act(SHIPPER, await refused(scenes), 'instruct', { input: { disposal: 'RETURN' } });

/** A scene for every step of a collection. */
export const COLLECTION_SCENES: Readonly<Record<string, Scene>> = {
  withdraw: { on: (scenes) => collected(scenes), by: SHIPPER },
  send: { on: (scenes) => collected(scenes), by: BANK_A },
  decline: { on: (scenes) => collected(scenes), by: BANK_A },
  acknowledge: { on: (scenes) => collected(scenes, 'send'), by: BANK_B, parts: () => ({ details: {} }) },
  present: { on: (scenes) => collected(scenes, 'acknowledge'), by: BANK_B },
  accept: {
    on: (scenes) => collected(scenes, 'present', ON_ACCEPTANCE),
    by: OTHER_SHIPPER,
    parts: () => ACCEPTED,
  },
  pay: { on: presented, by: BANK_B, parts: () => PAID },
  'release-documents': { on: paid, by: BANK_B },
  'advise-refusal': { on: presented, by: BANK_B, parts: () => REFUSED },
  instruct: { on: refused, by: SHIPPER, parts: () => ({ input: { disposal: 'HOLD' } }) },
  'return-documents': { on: toReturn, by: BANK_B },
  'amend-instruction': {
    on: presented,
    by: SHIPPER,
    parts: () => ({ details: { instruction: collectionDocument(ON_ACCEPTANCE) } }),
  },
};

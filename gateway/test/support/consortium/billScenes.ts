import type { Link } from '@naru/chaincode/domain';
import { type Actor, BANK_A, CARRIER, CUSTOMS, placeOf, SHIPPER } from './cast.js';
import { acceptedDeclaration } from './declarations.js';
import type { ActionParts } from './httpUser.js';
import { inHours, RECEIVED_ON, receivedDocument, type Scenes } from './scenes.js';

/** How an action comes to succeed: a document to take it on, who takes it, and what goes with it. */
export interface Scene {
  readonly on: (scenes: Scenes) => Promise<Link>;
  readonly by: Actor;
  readonly parts?: () => ActionParts;
  /** What is answered instead, if it takes longer to succeed than a test can wait, or an organisation that is not there. */
  readonly refusal?: string;
  /** Set if whoever takes it no longer sees the document. */
  readonly leaves?: true;
}

const expires = (): string => inHours(24);
/** A bill that customs sees, with a declaration of it on which customs has decided. */
async function declared(scenes: Scenes): Promise<[Link, Link]> {
  const bill = await scenes.disclosed(CUSTOMS);
  const declaration = await acceptedDeclaration(scenes, 'GREEN', [bill]);
  await scenes.act(CUSTOMS, declaration, 'hold', { details: { reasonCode: 'RISK_SCREENING' } });
  return [bill, declaration];
}

async function goodsHeld(scenes: Scenes): Promise<[Link, Link]> {
  const [bill, declaration] = await declared(scenes);
  await scenes.act(CUSTOMS, bill, 'hold-goods', { input: { declaration: declaration.id } });
  return [bill, declaration];
}

/** The version of a declaration that is filed, accepted and held. */
const HELD_VERSION = { version: 3 };

/** What customs decides of a bill; the action names the declaration, and its version if an officer has to have read it. */
function decision(on: (scenes: Scenes) => Promise<[Link, Link]>, read: Partial<typeof HELD_VERSION> = {}): Scene {
  let id = '';
  return {
    by: CUSTOMS,
    on: async (scenes) => {
      const [bill, declaration] = await on(scenes);
      ({ id } = declaration);
      return bill;
    },
    parts: () => ({ input: { declaration: id, ...read } }),
  };
}
/** What a carrier that does not hold a bill cannot do with another one. */
function ofHouse(): Scene {
  let id = '';
  return {
    by: CARRIER,
    on: async (scenes) => {
      ({ id } = await scenes.bill());
      return scenes.bill();
    },
    parts: () => ({ input: { house: id } }),
    refusal: '403 FORBIDDEN',
  };
}
const offerTransfer = async (scenes: Scenes): Promise<Link> =>
  scenes.act(SHIPPER, await scenes.bill(), 'offer-transfer', { input: { to: placeOf(BANK_A), expires: expires() } });
const surrendered = async (scenes: Scenes): Promise<Link> =>
  scenes.act(SHIPPER, await scenes.bill(), 'surrender-for-delivery');
const surrenderedForAmendment = async (scenes: Scenes): Promise<Link> => {
  const parts = { input: { reasonCode: 'SWTP' }, details: { comments: 'Originals by courier, please.' } };
  const bill = await scenes.act(SHIPPER, await scenes.bill(), 'surrender-for-amendment', parts);
  return scenes.act(CARRIER, bill, 'accept-surrender');
};
const surrenderAccepted = async (scenes: Scenes): Promise<Link> =>
  scenes.act(CARRIER, await surrendered(scenes), 'accept-surrender');

/** A scene for every action that changes a bill of lading. */
export const BILL_SCENES: Readonly<Record<string, Scene>> = {
  disclose: {
    on: (scenes) => scenes.bill(),
    by: SHIPPER,
    parts: () => ({ input: { to: { msp: BANK_A.msp } } }),
  },
  'disclose-to-customs': {
    on: (scenes) => surrenderAccepted(scenes),
    by: CARRIER,
    parts: () => ({ input: { customs: CUSTOMS.msp } }),
  },
  attach: {
    on: (scenes) => scenes.bill(),
    by: CARRIER,
    parts: () => ({ input: { kind: 'VISUALISATION', mediaType: 'application/pdf', sha256: 'f'.repeat(64) } }),
  },
  'offer-transfer': {
    on: (scenes) => scenes.bill(),
    by: SHIPPER,
    parts: () => ({ input: { to: placeOf(BANK_A), expires: expires() } }),
  },
  'accept-transfer': { on: offerTransfer, by: BANK_A },
  'decline-offer': {
    on: offerTransfer,
    by: BANK_A,
    parts: () => ({ input: { reasonCode: 'NOT_EXPECTED' } }),
    leaves: true,
  },
  'return-transfer': {
    on: async (scenes) => scenes.act(BANK_A, await offerTransfer(scenes), 'accept-transfer'),
    by: BANK_A,
    parts: () => ({ input: { reasonCode: 'WRONG_PARTY' } }),
    leaves: true,
  },
  'accept-issue': { on: (scenes) => scenes.bill(), by: SHIPPER },
  sign: { on: (scenes) => scenes.bill(), by: SHIPPER },
  endorse: {
    on: (scenes) => scenes.bill(),
    by: SHIPPER,
    parts: () => ({ input: { to: placeOf(BANK_A), endorsement: 'ENDORSE_TO_ORDER' } }),
  },
  nominate: {
    on: (scenes) => scenes.bill(),
    by: SHIPPER,
    parts: () => ({ input: { to: placeOf(BANK_A), endorsement: 'ENDORSE' } }),
  },
  'note-on-board': {
    on: (scenes) => scenes.bill(receivedDocument()),
    by: CARRIER,
    parts: () => ({ details: { shippedOnBoardDate: RECEIVED_ON } }),
  },
  'surrender-for-amendment': {
    on: (scenes) => scenes.bill(),
    by: SHIPPER,
    parts: () => ({ input: { reasonCode: 'COD' }, details: { comments: 'To Rotterdam, please.' } }),
  },
  'convert-to-paper': { on: surrenderedForAmendment, by: CARRIER },
  'consent-to-void': { on: (scenes) => scenes.bill(), by: SHIPPER },
  // The keys of this channel are never changed.
  retokenise: { on: (scenes) => scenes.bill(), by: CARRIER, refusal: '409 CONFLICT' },
  void: { on: (scenes) => scenes.bill(), by: CARRIER, parts: () => ({ input: { reasonCode: 'MISISSUED' } }) },
  'deliver-containers': {
    on: surrenderAccepted,
    by: CARRIER,
    parts: () => ({ details: { containers: ['NARU3472484'] } }),
  },
  'hold-goods': decision(declared),
  'release-goods': decision(async (scenes) => {
    const [bill, declaration] = await goodsHeld(scenes);
    await scenes.act(CUSTOMS, declaration, 'release', { details: { reasonCode: 'EXAMINED' } });
    return [bill, declaration];
  }),
  'allow-delivery': decision(goodsHeld, HELD_VERSION),
  'deliver-against-indemnity': {
    on: (scenes) => scenes.bill(),
    by: CARRIER,
    parts: () => ({ input: { indemnity: 'f'.repeat(64) } }),
  },
  'offer-pledge': {
    on: (scenes) => scenes.disclosed(),
    by: SHIPPER,
    parts: () => ({ input: { to: BANK_A.msp, expires: expires() } }),
  },
  consent: {
    on: async (scenes) => (await scenes.pledged()).bill,
    by: BANK_A,
    parts: () => ({ input: { to: 'AMENDMENT' } }),
  },
  enforce: {
    on: async (scenes) => {
      const { bill, claim } = await scenes.financed();
      await scenes.act(BANK_A, claim, 'declare-default');
      return bill;
    },
    by: BANK_A,
  },
  'withdraw-offer': { on: offerTransfer, by: SHIPPER },
  'surrender-for-delivery': { on: (scenes) => scenes.bill(), by: SHIPPER },
  'accept-surrender': { on: surrendered, by: CARRIER },
  'reject-surrender': {
    on: surrendered,
    by: CARRIER,
    parts: () => ({ input: { reasonCode: 'GOODS_NOT_ARRIVED' } }),
  },
  deliver: { on: surrenderAccepted, by: CARRIER },
  'attach-house': ofHouse(),
  'detach-house': ofHouse(),
};

import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { BANK_A, CARRIER, CUSTOMS, CUSTOMS_SECOND, SHIPPER } from './cast.js';
import { newNumber } from './claimPapers.js';
import type { ActionParts } from './httpUser.js';
import { newId } from '../records.js';
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

const NUMBER_CHARS = 16;
const party = (name: string): object => ({ name, country: 'KR' });
/** What the goods of an export declaration are worth, unless a test says otherwise. */
export const DECLARED_MINOR = 10_000_000;

/** An export declaration of goods of a value. */
export const exportDocument = (amountMinor = DECLARED_MINOR, more: object = {}): object => ({
  declarationNumber: `12345-26-${newNumber()}`,
  country: 'KR',
  procedure: 'EXPORT',
  date: '2026-11-20',
  officeId: '020',
  exporter: { ...party('Hanbit Footwear Co., Ltd.'), party: SHIPPER.party },
  importer: { name: 'Nordlicht Handels GmbH', country: 'DE' },
  deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
  modeOfTransport: '10',
  countryOfDeparture: 'KR',
  countryOfDestination: 'DE',
  grossMassKg: '1400',
  lines: [
    {
      hsCode: '6403910000',
      description: 'LEATHER SHOES',
      quantity: { value: '400', unit: 'NPR' },
      value: { currency: 'USD', amountMinor },
      countryOfOrigin: 'KR',
      netMassKg: '1200.5',
    },
  ],
  ...more,
});

/** An export declaration that customs has accepted. */
export async function acceptedExport(scenes: Scenes, document: object = exportDocument()): Promise<Link> {
  const input = { customs: CUSTOMS.msp };
  const declaration = await scenes.create(SHIPPER, 'customs-declaration', { document, input });
  return scenes.act(CUSTOMS, declaration, 'accept', { input: { channel: 'GREEN' } });
}

const HELD = { details: { reasonCode: 'RISK_SCREENING' } };

/** A declaration with a number of its own. */
export const newDeclaration = (scenes: Scenes, links: readonly Link[] = []): Promise<Link> =>
  scenes.declaration(links, { declarationNumber: newId().slice(-NUMBER_CHARS) });

/** A declaration that customs has accepted in a channel. */
export const acceptedDeclaration = async (
  scenes: Scenes,
  channel = 'GREEN',
  links: readonly Link[] = [],
): Promise<Link> => scenes.act(CUSTOMS, await newDeclaration(scenes, links), 'accept', { input: { channel } });

const filed = (scenes: Scenes): Promise<Link> => scenes.declaration();
const heldSilently = async (scenes: Scenes): Promise<Link> => {
  const declaration = await scenes.declaration();
  const hold = (): Promise<Link> => scenes.act(CUSTOMS, declaration, 'hold', HELD);
  return scenes.consortium.channel.whileSilent(SHIPPER.msp, hold);
};

/** What customs decides on a declaration that it has accepted. */
const decided = (details: object): Scene => ({
  on: (scenes) => acceptedDeclaration(scenes),
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
  withdraw: { on: filed, by: SHIPPER, parts: () => ({ details: { reasonCode: 'OTHER' } }) },
  disclose: { on: (scenes) => acceptedExport(scenes), by: SHIPPER, parts: () => ({ input: { bank: BANK_A.msp } }) },
  accept: {
    on: (scenes) => newDeclaration(scenes),
    by: CUSTOMS,
    parts: () => ({ input: { channel: 'GREEN' } }),
  },
  'check-documents': decided({ reasonCode: 'DOCUMENTS_SELECTED' }),
  inspect: decided({ reasonCode: 'GOODS_SELECTED' }),
  hold: { on: filed, by: CUSTOMS, parts: () => HELD },
  'notify-payment': decided({ duties: { currency: 'KRW', amountMinor: 1_200_000 } }),
  'approve-release': { on: (scenes) => acceptedDeclaration(scenes, 'INSPECTION'), by: CUSTOMS },
  release: decided({ reasonCode: 'EXAMINED' }),
  reject: decided({ reasonCode: 'DECLARED_TWICE' }),
  cancel: decided({ reasonCode: 'NOT_SHIPPED' }),
  seize: decided({ reasonCode: 'SMUGGLING' }),
  'lift-seizure': {
    on: async (scenes) => {
      const seized = await scenes.act(CUSTOMS, await acceptedDeclaration(scenes), 'seize', {
        details: { reasonCode: 'SMUGGLING' },
      });
      return scenes.act(CUSTOMS_SECOND, seized, 'approve-release');
    },
    by: CUSTOMS,
    parts: () => ({ details: { reasonCode: 'COURT_ORDER' } }),
  },
  'serve-remarks': { on: heldSilently, by: CUSTOMS, parts: () => ({ ...HELD, input: { version: 2 } }) },
  retokenise: { on: (scenes) => acceptedDeclaration(scenes), by: CUSTOMS, refusal: '409 CONFLICT' },
};

const AT = '2026-11-20T09:30:00.000Z';

/** What a carrier reports of the goods of a bill. */
export const cargoDocument = (more: object = {}): object => ({
  manifestNumber: '26NARU0001I',
  cargoManagementNumber: '26NARU0001I-0001-001',
  vesselName: 'NARU PIONEER',
  voyage: '042E',
  portOfDischarge: 'KRPUS',
  arrivalDate: '2026-11-20',
  packages: 400,
  grossMassKg: '1400',
  ...more,
});

const ARRIVING = ['arrive', 'unload', 'warehouse'] as const;
const reportOf = (action: (typeof ARRIVING)[number]): ActionParts => ({
  details: { at: AT, ...(action === 'warehouse' && { warehouse: '02012345' }) },
});

/** Goods that have come as far as before an action. */
async function reported(scenes: Scenes, before: (typeof ARRIVING)[number] | 'carry-out', bill?: Link): Promise<Link> {
  const input = { customs: CUSTOMS.msp, billOfLading: (bill ?? (await scenes.bill())).id };
  const report = await scenes.create(CARRIER, 'cargo-report', { document: cargoDocument(), input });
  for (const action of ARRIVING.slice(0, [...ARRIVING, 'carry-out'].indexOf(before)))
    await scenes.act(CARRIER, report, action, reportOf(action));
  return report;
}

const allow = { details: { reasonCode: 'PERISHABLE' } };
/** Goods of which no declaration is named: a second officer approves that they leave. */
const approved = async (scenes: Scenes): Promise<Link> =>
  scenes.act(CUSTOMS_SECOND, await reported(scenes, 'carry-out'), 'approve-carry-out');
const leaving = async (scenes: Scenes): Promise<Link> =>
  scenes.act(CUSTOMS, await approved(scenes), 'allow-carry-out', allow);
const allowedSilently = async (scenes: Scenes): Promise<Link> => {
  const report = await approved(scenes);
  const act = (): Promise<Link> => scenes.act(CUSTOMS, report, 'allow-carry-out', allow);
  return scenes.consortium.channel.whileSilent(CARRIER.msp, act);
};

/** Goods that are to leave by a declaration of transit, which the action names. */
function movedInBond(): Scene {
  let declarations: string[] = [];
  return {
    by: CARRIER,
    on: async (scenes) => {
      const bill = await scenes.bill();
      const report = await reported(scenes, 'carry-out', bill);
      const document = exportDocument(DECLARED_MINOR, { procedure: 'TRANSIT', billOfLading: bill.id });
      const transit = await acceptedExport(scenes, document);
      await scenes.act(CUSTOMS, transit, 'release', { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
      declarations = [transit.id];
      return report;
    },
    parts: () => ({ input: { declarations } }),
  };
}

/** Each step of a cargo report. */
export const CARGO_SCENES: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(
    ARRIVING.map((action): [string, Scene] => [
      action,
      { on: (scenes) => reported(scenes, action), by: CARRIER, parts: () => reportOf(action) },
    ]),
  ),
  'carry-out': { on: leaving, by: CARRIER, parts: () => ({ input: { declarations: [] } }) },
  'move-in-bond': movedInBond(),
  'approve-carry-out': { on: (scenes) => reported(scenes, 'carry-out'), by: CUSTOMS },
  'allow-carry-out': { on: approved, by: CUSTOMS, parts: () => allow },
  'revoke-carry-out': { on: leaving, by: CUSTOMS, parts: () => ({ details: { reasonCode: 'ALLOWED_IN_ERROR' } }) },
  withdraw: { on: (scenes) => reported(scenes, 'arrive'), by: CARRIER },
  disclose: {
    on: (scenes) => reported(scenes, 'arrive'),
    by: CARRIER,
    parts: () => ({ input: { to: { msp: BANK_A.msp } } }),
  },
  'serve-remarks': { on: allowedSilently, by: CUSTOMS, parts: () => ({ ...allow, input: { version: 6 } }) },
};

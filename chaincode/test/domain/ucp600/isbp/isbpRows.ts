import type { Verdict } from '../../../../src/domain/ucp600/examination/examination';
import { BILL, buildPapers, type Case, HANBIT, NORDLICHT } from '../../../support/examination';

/**
 * A case of ISBP 745 or 821, in own words: the paragraph, what it states, what it changes in the presentation that complies,
 * the rule that judges it, and the gravest verdict of that rule.
 */
export type IsbpRow = readonly [paragraph: string, states: string, given: Case, rule: string, verdict: Verdict];

/** What a case changes in one of the five documents. */
export const bill = (change: object, more: Case = {}): Case => ({ papers: buildPapers({ bill: change }), ...more });
export const invoice = (change: object, more: Case = {}): Case => ({
  papers: buildPapers({ invoice: change }),
  ...more,
});
export const list = (change: object, more: Case = {}): Case => ({
  papers: buildPapers({ packingList: change }),
  ...more,
});
export const insurance = (change: object, more: Case = {}): Case => ({
  papers: buildPapers({ insurance: change }),
  ...more,
});
export const origin = (change: object, more: Case = {}): Case => ({
  papers: buildPapers({ certificate: change }),
  ...more,
});
/** A document beside the five, under a credit that lists none, so that all are examined. */
export const beside = (document: object, { credit, ...more }: Case = {}): Case => ({
  papers: buildPapers({}, document),
  credit: { documentsRequired: [], ...credit },
  ...more,
});

/** The goods of credit and invoice, without items. */
export const goods = (credit: string | string[], stated: string, more: object = {}): Case =>
  invoice(
    { goodsDescription: stated, items: [] },
    { credit: { goods: { description: typeof credit === 'string' ? [credit] : credit }, ...more } },
  );

/** A document that says nothing of the goods. */
export const NO_GOODS = { goodsDescription: undefined };

/** The goods of the credit, and those of the packing list. */
export const goodsOnList = (credit: string, stated: string): Case => ({
  papers: buildPapers({
    bill: NO_GOODS,
    insurance: NO_GOODS,
    certificate: NO_GOODS,
    packingList: { goodsDescription: stated },
  }),
  credit: { goods: { description: [credit] } },
});

export const called = (kind: string, originals: number | 'FULL_SET' = 1): object => ({
  kind,
  text: kind,
  originals,
  copies: 0,
  isUnderstood: true,
});

/** A transport document of another mode in place of the bill, under a credit that calls for it. */
export const carriage = (document: Record<string, unknown> & { readonly kind: string }, credit: object = {}): Case => ({
  papers: buildPapers({ bill: null }, document),
  credit: {
    documentsRequired: [
      called(document.kind, 'FULL_SET'),
      called('COMMERCIAL_INVOICE'),
      called('PACKING_LIST'),
      called('INSURANCE_DOCUMENT'),
      called('CERTIFICATE_OF_ORIGIN'),
    ],
    ...credit,
  },
});

const SIGNED = { originalsIssued: 1, originalsPresented: 1, isSigned: true, signedAs: 'CARRIER' };
const CARRIED = {
  ...SIGNED,
  issueDate: '2026-03-10',
  carrierName: 'NARU LINES',
  goodsDescription: 'SHOES',
  shipper: HANBIT,
  consignee: NORDLICHT,
};
const BUSAN = { name: 'BUSAN' };
const HAMBURG = { name: 'HAMBURG' };

export const AIR = {
  kind: 'AIR_WAYBILL',
  ...CARRIED,
  carrierName: 'NARU AIR',
  airportOfDeparture: BUSAN,
  airportOfDestination: HAMBURG,
};
export const MULTIMODAL = {
  kind: 'MULTIMODAL_TRANSPORT_DOCUMENT',
  ...CARRIED,
  portOfLoading: BUSAN,
  portOfDischarge: HAMBURG,
};
export const WAYBILL = {
  ...MULTIMODAL,
  kind: 'SEA_WAYBILL',
  form: 'SHIPPED',
  vesselName: BILL.vesselName,
};
export const CHARTER = { ...WAYBILL, kind: 'CHARTER_PARTY_BILL_OF_LADING', signedAs: 'OWNER', carrierName: undefined };
export const ROAD = { kind: 'ROAD_WAYBILL', ...CARRIED, placeOfShipment: BUSAN, placeOfDestination: HAMBURG };
export const RAIL = { ...ROAD, kind: 'RAIL_WAYBILL' };
export const RIVER = { ...ROAD, kind: 'INLAND_WATERWAY_DOCUMENT' };
export const COURIER = {
  kind: 'COURIER_RECEIPT',
  ...CARRIED,
  signedAs: 'COURIER',
  placeOfShipment: BUSAN,
  dispatchDate: '2026-03-10',
};

/** The same document as one of kind OTHER: a title, and its data among the further fields. */
export const untyped = (title: string, fields: Record<string, string>, more: object = {}): object => ({
  kind: 'OTHER',
  title,
  issueDate: '2026-03-10',
  isSigned: true,
  fields,
  ...more,
});

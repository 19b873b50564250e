import { transportDocument } from '../../support/transportDocument';
import { OTHER_SHIPPER, SHIPPER } from '../../support/cast';
import { placeOf } from '../../support/trade';

/** The goods of a search, with the documents that may stand for them: the first bill, and one in its place. */
export interface Consignment {
  readonly documents: readonly [first: object, next: object];
  /** To whom the first bill is issued, and made out. */
  readonly input: object;
}

const asNext = (document: object): object => ({ ...document, transportDocumentSubReference: 'Version_2' });

function describe(document: object, input: object): Consignment {
  const issueTo = placeOf(SHIPPER);
  const common = { issueTo, titleMode: 'MIRROR', replaces: [], siblings: [] };
  return { documents: [document, asNext(document)], input: { ...common, ...input } };
}

function toOrderOf(endorsee: object): object {
  const { documentParties, ...document } = transportDocument();
  return { ...document, documentParties: { ...(documentParties as object), endorsee } };
}
const { documentParties } = transportDocument();
const { shipper } = Object(documentParties) as { shipper: object };

/** By the form in which the bill is made out. */
export const CONSIGNMENTS = {
  'to the order of the shipper': describe(toOrderOf(shipper), {}),
  'in blank': describe(transportDocument(), {}),
  straight: describe(transportDocument({ toOrder: false }), { consignee: placeOf(OTHER_SHIPPER) }),
} as const satisfies Record<string, Consignment>;

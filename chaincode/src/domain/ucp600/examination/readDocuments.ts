import { readTitle } from '../../papers/documentNames';
import type { DocumentKind } from '../../papers/documentKind';
import type { CreditTerms } from '../../papers/creditTerms';
import { DOCUMENT_FORMS, type PresentedBillOfLading, PresentedDocument } from '../../papers/presentedDocuments';
import { refersToCharterParty } from './charterParty';
import { listKindsOfBill } from './documentKinds';
import type { Examination } from './examination';
import { mergeDocuments } from './mergeDocuments';
import { readFields } from './readFields';

/*
 * What rules look at. A document is presented in the form of its kind, or as OTHER with a title, with data in fields of
 * their own or among the further fields. Here it becomes the document that it is, so that no rule has to look at two
 * places. A datum in a field of its own counts before the same datum among the further fields.
 */

const FIELDS_BY_KIND: ReadonlyMap<string, readonly string[]> = new Map(
  DOCUMENT_FORMS.flatMap(({ shape }) => [...shape.kind.values].map((kind) => [kind, Object.keys(shape)] as const)),
);

/** Reads all documents of a presentation as what they are under the credit. */
export function readDocuments(examination: Examination): Examination {
  const { credit, presentation } = examination;
  const documents = mergeDocuments(presentation.documents.map((document) => readDocument(document, credit)));
  return { ...examination, presentation: { ...presentation, documents } };
}

function readDocument(document: PresentedDocument, credit: CreditTerms): PresentedDocument {
  if (document.kind === 'OTHER') return readByTitle(document);
  const read = document.kind === 'BILL_OF_LADING' ? readOrderParty(document) : document;
  const whole = Object.keys(read.fields).length === 0 ? read : complete(read, read.kind);
  return whole.kind === 'BILL_OF_LADING' ? readBill(readCharterParty(whole), credit) : whole;
}

/** A title that names one kind. Its document is of that kind if the further fields have all that its form must state. */
function readByTitle(document: PresentedDocument & { kind: 'OTHER' }): PresentedDocument {
  const [kind, ...others] = readTitle(document.title);
  return kind === undefined || others.length > 0 || !FIELDS_BY_KIND.has(kind) ? document : complete(document, kind);
}

/** A flag that is not set, or an empty list, may be stated among the further fields. */
const isSet = (value: unknown): boolean =>
  value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

/** Adds what the further fields state, if the document is then one of its kind. */
function complete(document: PresentedDocument, kind: DocumentKind): PresentedDocument {
  const form = FIELDS_BY_KIND.get(kind) ?? [];
  const own = Object.entries(document).filter(([field]) => form.includes(field));
  const [set, unset] = [own.filter(([, value]) => isSet(value)), own.filter(([, value]) => !isSet(value))];
  const parsed = PresentedDocument.safeParse({
    ...Object.fromEntries(unset),
    ...readFields(document.fields, kind, form),
    ...Object.fromEntries(set),
    ...(document.kind !== 'OTHER' && 'isToOrder' in document && { isToOrder: document.isToOrder }),
    kind,
  });
  return parsed.success ? parsed.data : document;
}

/** A consignee of a bill to order is the party to whose order it is. */
function readOrderParty(bill: PresentedBillOfLading): PresentedBillOfLading {
  const { consignee, ...rest } = bill;
  if (!bill.isToOrder || consignee === undefined) return bill;
  return { ...rest, orderParty: bill.orderParty ?? consignee };
}

/** A bill that refers to a charter party is subject to one. */
const readCharterParty = (bill: PresentedBillOfLading): PresentedBillOfLading =>
  refersToCharterParty(bill) ? { ...bill, isCharterParty: true } : bill;

const callsForKind = ({ documentsRequired }: CreditTerms, kind: DocumentKind): boolean =>
  documentsRequired.some((clause) => clause.kind === kind || (clause.alternatives?.includes(kind) ?? false));

/** What a bill is: of the kinds that it can be, the first for which the credit calls. */
function readBill(bill: PresentedBillOfLading, credit: CreditTerms): PresentedDocument {
  const kind = listKindsOfBill(bill).find((each) => callsForKind(credit, each)) ?? bill.kind;
  const { isCharterParty, ...rest } = bill;
  // A bill under a charter party is no other document that a credit calls for: its own form tells so.
  if (kind === bill.kind || (isCharterParty && kind !== 'CHARTER_PARTY_BILL_OF_LADING')) return bill;
  return { ...rest, kind };
}

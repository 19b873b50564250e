import { awaitBill } from './awaiting';
import { z } from 'zod';
import {
  readTransportDocument,
  TRANSPORT_DOCUMENT_LIMITS,
  transportDocumentJsonSchema,
  validateTransportDocument,
} from '../../dcsa';
import { LETTER_OR_DIGIT, NO_LETTER_OR_DIGIT } from '../../primitives';
import { NO_REGISTERS, printBill, printVersion, type Registers } from '../../fingerprints/prints';
import { defineDocument } from '../../vocabulary/defineDocument';
import { reject } from '../../errors';
import type { ContentSchema, Fingerprint } from '../../vocabulary/definition';
import type { Related } from '../../vocabulary/facts';
import { oncePerObject } from '../../vocabulary/once';
import { findFaults } from '../../vocabulary/parse';
import type { Link, Token } from '../../vocabulary/record';
import { BILL_STATUSES, BillState, listSignatories, toDcsaStatus } from './billState';

/** The bill is found by it; what else is wrong with it, DCSA's schema says. */
const Comparable = z
  .unknown()
  .refine((value) => typeof value !== 'string' || LETTER_OR_DIGIT.test(value), NO_LETTER_OR_DIGIT)
  .optional();

/** A draft or a voided document is not a bill (DCSA eBL 3.0.4, transportDocumentStatus; issueDate is required once issued). */
const Issued = z.looseObject({
  transportDocumentStatus: z.literal('ISSUED', 'is not ISSUED: only an issued document is a bill'),
  issueDate: z.string('is missing: an issued document has its date of issue'),
  transportDocumentReference: Comparable,
  carrierCode: Comparable,
});

/** DCSA's schema and invariants, and that the document says that it is issued. */
const content: ContentSchema = {
  check: (document) => [...validateTransportDocument(document), ...findFaults(Issued, document)],
  limits: TRANSPORT_DOCUMENT_LIMITS,
  jsonSchema: transportDocumentJsonSchema,
};

/** An issued document says ISSUED for ever; whoever reads it later is told the status that the ledger has. */
const Shown = z.looseObject({ transportDocumentStatus: z.unknown() });
function showStatus(document: unknown, status: string): unknown {
  const shown = Shown.safeParse(document);
  return shown.success ? { ...shown.data, transportDocumentStatus: toDcsaStatus(status) } : document;
}

/** What the rules read of a transport document. @throws INVALID if it is not an issued transport document */
export const viewBill = oncePerObject(readTransportDocument);

/** A bill is found by its carrier and number alone; the sub-reference tells it from others of its number. */
function fingerprintNumber(document: unknown, registers: Registers): Fingerprint[] {
  const { carrierCode, transportDocumentReference: number, ...view } = viewBill(document);
  const { transportDocumentSubReference: subReference = '' } = view;
  const numbers = printBill({ carrierCode, number }, registers).filter(({ kind }) => kind === 'BILL');
  const versions = printVersion({ carrierCode, number, subReference }, registers);
  return [...numbers, ...versions].map(({ kind, input }) => ({ kind, input }));
}

/** @throws INVALID if there is not one token for each fingerprint, in their order, and no other */
function requireNumberTokens(fingerprints: readonly Fingerprint[], tokens: readonly Token[]): void {
  const fits =
    fingerprints.length === tokens.length &&
    tokens.every((token, index) => isPlain(token) && token.kind === fingerprints[index]?.kind);
  if (!fits)
    reject('INVALID', 'The tokens are not those of the papers that the document names.', {
      expected: fingerprints.map(({ kind }) => ({ kind })),
    });
}

export const isPlain = ({ paper, share }: Token): boolean => paper === undefined && share === undefined;

/** The words of bills of lading: DCSA eBL 3.0.4 transport documents, with title to the goods. */
export const bill = defineDocument({
  type: 'bill-of-lading',
  path: 'bills-of-lading',
  contract: 'billsOfLading',
  title: 'Bill of lading',
  description: 'A DCSA transport document: receipt for the goods, and title to them if it is made out to order.',
  content,
  statuses: BILL_STATUSES,
  state: BillState,
  named: listSignatories,
  creator: ({ issuer }) => ({ msp: issuer }),
  issuer: ({ issuer }) => issuer,
  issuerRoles: ['CARRIER'],
  terms: ({ form, titleMode }) => ({ form, titleMode }),
  shown: showStatus,
  awaits: awaitBill,
  fingerprints: fingerprintNumber,
  requireTokens: (document, tokens) => {
    requireNumberTokens(fingerprintNumber(document, NO_REGISTERS), tokens);
  },
});

export function billLink(id: string): Link {
  return { type: 'bill-of-lading', id };
}

/** The transport document of a bill that travelled along: it was read before the decision. */
export function asDocument(document: unknown): object {
  if (typeof document !== 'object' || document === null) throw new Error('A bill was not read before the decision.');
  return document;
}

/** The documents of bills that travelled along. */
export const documentsOf = (bills: readonly Related[]): object[] => bills.map(({ document }) => asDocument(document));

export const listIds = (found: readonly Related[]): string[] => found.map(({ record: { id } }) => id);

import type { DocumentType, Link } from '@naru/chaincode/domain';

/* The types of documents of which several areas speak, and links to documents. */

export const BILL = 'bill-of-lading' as const satisfies DocumentType;
export const DECLARATION = 'customs-declaration' as const satisfies DocumentType;
export const CERTIFICATE = 'certificate-of-origin' as const satisfies DocumentType;
export const CARGO = 'cargo-report' as const satisfies DocumentType;
export const CLAIM = 'financing-claim' as const satisfies DocumentType;

export const linkOf = ({ type, id }: Link): Link => ({ type, id });

import type { DocumentType } from '@naru/chaincode/domain';

/* The types of documents of which several areas speak. */

export const BILL = 'bill-of-lading' satisfies DocumentType;
export const DECLARATION = 'customs-declaration' satisfies DocumentType;
export const CERTIFICATE = 'certificate-of-origin' satisfies DocumentType;
export const CARGO = 'cargo-report' satisfies DocumentType;
export const CLAIM = 'financing-claim' satisfies DocumentType;

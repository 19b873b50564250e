import type { DocumentType } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../readModel/search.js';
import { BILL } from './documentTypes.js';
import { foldText } from './foldText.js';

const MAX_NUMBER_CHARS = 24;
const MAX_UCR_CHARS = 35;
const SHIPMENT = 'shipment' satisfies DocumentType;

const text = z.string().optional().catch(undefined);
const Numbered = z.object({
  transportDocumentReference: text,
  carrierCode: text,
  masterBillNumber: text,
  houseBillNumber: text,
});

/** Carriers print their code before the number, or leave it out; a bill is found either way. */
function listBillNumbers(document: unknown): string[] {
  const { transportDocumentReference = '', carrierCode = '', ...named } = Numbered.safeParse(document).data ?? {};
  const [number, prefix] = [foldText(transportDocumentReference), foldText(carrierCode)];
  const isPrefixed = number.startsWith(prefix) && number.length > prefix.length;
  const own = isPrefixed ? [number, number.slice(prefix.length)] : [number, prefix + number];
  const others = [named.masterBillNumber ?? '', named.houseBillNumber ?? ''].map(foldText);
  return [...new Set([...(number === '' ? [] : own), ...others])].filter((each) => each !== '');
}

const Referenced = z.object({ ucr: z.string() });

/** Finds bills, and what customs has of the same goods, by the bills' numbers. */
export const billNumberSearch: Search = {
  kind: 'transportDocumentReference',
  schema: z
    .string()
    .min(1)
    .max(MAX_NUMBER_CHARS)
    .overwrite(foldText)
    .describe('The number of the bill, with or without the carrier’s code, in any case.'),
  listed: [BILL],
  termsIn: listBillNumbers,
};

/** Finds the documents of one consignment. */
export const ucrSearch: Search = {
  kind: 'ucr',
  schema: z
    .string()
    .min(1)
    .max(MAX_UCR_CHARS)
    .overwrite(foldText)
    .describe('The unique consignment reference of the shipment.'),
  listed: [BILL, SHIPMENT],
  termsIn: (document) => [Referenced.safeParse(document).data?.ucr ?? ''].map(foldText).filter((ucr) => ucr !== ''),
  through: SHIPMENT,
};

import { z } from 'zod';

const Paper = z.looseObject({
  kind: z.string(),
  number: z.string().optional(),
  creditNumber: z.string().optional(),
});
const Papers = z.looseObject({ security: z.array(Paper) });

/** What an applicant consents to, so that a bank can claim these papers; none for a bill on the ledger alone. */
export function listConsented(document: object): { kind: string; number: string | undefined }[] {
  return Papers.parse(document)
    .security.filter(({ kind }) => kind !== 'BILL_ON_LEDGER' && kind !== 'DECLARATION_ON_LEDGER')
    .map(({ kind, number, creditNumber }) => ({ kind, number: number ?? creditNumber }));
}

import { Base64, type DocumentDefinition, MAX_MEMBERS, MspId } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Evidence, makeEvidence } from '../../documents/evidence.js';
import { type Answer, answer } from '../endpoint/components.js';
import { type Endpoint, endpoint, type ReadonlyDeep } from '../endpoint/endpoint.js';
import { DocumentId } from '../endpoint/parameters.js';
import { ASKING } from '../problemCodes.js';

const Authority = z.strictObject({
  msp: MspId.describe('The member, by its MSP id.'),
  certificates: z.array(z.string()).describe('The certificates of its authorities, PEM.'),
  revocations: z.array(z.string()).describe('The lists of certificates that they revoked, PEM.'),
});

const EvidenceFile = answer('Evidence', {
  format: z.literal('naru-evidence/1'),
  document: z
    .string()
    .nullable()
    .describe(
      'The private document and its salt, as text: its SHA-256 is the hash on the record. null if this organisation does not hold it.',
    ),
  statement: z
    .strictObject({
      payload: Base64.describe('What the peers signed: a ProposalResponsePayload of Fabric, with the record in it.'),
      signatures: z
        .array(
          z.strictObject({
            endorser: Base64.describe('Who signed: a SerializedIdentity of Fabric.'),
            signature: Base64.describe('ECDSA (P-256, SHA-256) over the payload and the endorser.'),
          }),
        )
        .min(1)
        .max(MAX_MEMBERS),
    })
    .describe('What the members’ peers say of the document.'),
  authorities: z.array(Authority).max(MAX_MEMBERS).describe('Who issued the certificates of the peers.'),
});

/** A file that proves a document to somebody who has neither the ledger nor a network. */
export function evidence({ type, path, title }: DocumentDefinition): Endpoint {
  return endpoint({
    method: 'get',
    path: `/${path}/{id}/evidence`,
    params: { id: DocumentId },
    tag: title,
    summary: 'A file that proves the document to somebody outside: what the members’ peers say of it, signed',
    description:
      'Whoever has the file can read the document. It says what was so at its time: `naru verify` checks it without a network.',
    answer: EvidenceFile,
    problems: [...ASKING, 'CONFLICT'],
    handle: async ({ params, user }, services) =>
      inBase64(await makeEvidence(services, user.name, { type, id: params.id })),
  });
}

/** The authorities of the members, for whoever verifies evidence. */
export const authorities = endpoint({
  method: 'get',
  path: '/authorities',
  tag: 'Queries',
  summary: 'The authorities that issue the certificates of the members’ peers and users',
  description: 'Whoever verifies evidence compares with them: keep the answer, or hand it on.',
  answer: answer('Authorities', { authorities: z.array(Authority).max(MAX_MEMBERS) }),
  problems: ASKING,
  handle: async ({ user }, { witnesses }) => ({ authorities: await witnesses.authorities(user.name) }),
});

function inBase64({
  statement: { payload, signatures },
  ...rest
}: Evidence): ReadonlyDeep<Answer<typeof EvidenceFile>> {
  const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return {
    format: 'naru-evidence/1',
    ...rest,
    statement: {
      payload: encode(payload),
      signatures: signatures.map(({ endorser, signature }) => ({
        endorser: encode(endorser),
        signature: encode(signature),
      })),
    },
  };
}

import { createHash } from 'node:crypto';
import { DEFINITIONS, DocumentType, reject, rejectField, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { DocumentView } from '../../documents/documentView.js';
import { requireRole } from '../../documents/requireRole.js';
import type { Acted } from '../../fabric/ledger.js';
import type { Signing } from '../../keys/userSigning.js';
import { type Answer, answer } from '../endpoint/components.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { NewDocumentId } from '../endpoint/parameters.js';
import { SENDING } from '../problemCodes.js';
import { submitAction } from './takeAction.js';

const TAG = 'Offline signing';
/** A DER signature over P-256 has 72 bytes at most. */
const MAX_SIGNATURE_CHARS = 128;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const ACTION_NAME = /^[a-z][a-z-]{0,60}$/;
const EXAMPLE_SIGNATURE =
  'MEUCIQDh8fVbqSpd3w0F8cP0XB1c0lEbmXr5v5t7N3oO9U7b2wIgQ4H3b0o5f5o1y1w8jQ1zqVYb1kq0cV0m3mYtC2m3F7o=';

const Asked = z
  .strictObject({
    number: z.int().min(1).describe('Which signature of this action it is.'),
    kind: z
      .enum(['QUERY', 'PROPOSAL', 'TRANSACTION', 'COMMIT'])
      .describe('A question to the own peer, the proposal, the transaction, or the question whether it was committed.'),
    bytes: z
      .string()
      .describe('What is signed, in base64: a message of Hyperledger Fabric. Decode it before it is signed.'),
    digest: z.string().describe('SHA-256 of the bytes, in hexadecimal digits.'),
    until: z.string().describe('Until when the signature is taken.'),
  })
  .describe('The signature that is asked for; null if the action is taken.');

const OfflineAction = answer('OfflineAction', {
  id: z.string(),
  signature: Asked.nullable(),
  record: DocumentView.shape.record.nullable().describe('The record, once the action is taken.'),
  transaction: z
    .strictObject({ id: z.string(), block: z.int().min(0) })
    .nullable()
    .describe('null until the action is taken, and if the same was done before.'),
});
type OfflineAction = Omit<Answer<typeof OfflineAction>, 'block'>;

const begin = endpoint({
  method: 'post',
  path: '/offline/actions',
  tag: TAG,
  summary: 'Begins an action that the caller signs with a private key of its own',
  description:
    'For users whose private key is not at the gateway. The answer has the bytes to sign; `POST /offline/actions/{id}/signatures` takes the signature and answers with the next bytes, until the action is taken. Each signature is waited for a minute.',
  body: z.strictObject({
    type: DocumentType.describe('The type of the document.'),
    action: z.string().regex(ACTION_NAME, 'is not the name of an action').describe('The action, such as `create`.'),
    documentId: NewDocumentId.meta({ examples: ['01KAE5TZ3TC7H3N5QG8Y0E2XVM'] }),
    document: z.unknown().optional().describe('As in the body of the action.'),
    input: z.unknown().optional().describe('As in the body of the action.'),
    details: z.unknown().optional().describe('As in the body of the action.'),
    expectedVersion: z.int().min(1).optional().describe('The version of the document that the caller saw.'),
  }),
  answer: OfflineAction,
  problems: [...SENDING, 'TOKENS_UNAVAILABLE'],
  isNew: () => true,
  handle: async ({ user, newId: id, body }, services) => {
    const { type, action: name, documentId, ...sent } = body;
    const { definition, action } = findAction(type, name);
    requireRole(user, action);
    // A second user would have to sign, too: what is proposed is sent by the gateway.
    if (await services.fourEyes.isNeeded({ type, action: name }))
      reject('FORBIDDEN', 'A second user has to approve this action: take it with a key at the gateway.', { type });
    const asked = { user, definition, action, id: documentId, body: sent };
    const signing = await services.offline.begin(id, user, () => submitAction(services, asked));
    return show(id, signing);
  },
});

const params = { id: Ulid.describe('The id of the action that waits for signatures.') };

const find = endpoint({
  method: 'get',
  path: '/offline/actions/{id}',
  tag: TAG,
  summary: 'The signature that an action waits for, or what it came to',
  params,
  answer: OfflineAction,
  problems: [...SENDING, 'TOKENS_UNAVAILABLE'],
  handle: ({ user, params: { id } }, { offline }) => show(id, offline.find(id, user)),
});

const sign = endpoint({
  method: 'post',
  path: '/offline/actions/{id}/signatures',
  tag: TAG,
  summary: 'Gives a signature',
  params,
  body: z.strictObject({
    number: z.int().min(1).describe('The number of the signature that was asked for.'),
    signature: z
      .string()
      .max(MAX_SIGNATURE_CHARS)
      .regex(BASE64, 'is not base64')
      .describe('ECDSA over P-256 and SHA-256, in DER and base64.')
      .meta({ examples: [EXAMPLE_SIGNATURE] }),
  }),
  answer: OfflineAction,
  problems: [...SENDING, 'TOKENS_UNAVAILABLE'],
  handle: ({ user, params: { id }, body: { number, signature } }, { offline }) => {
    const signing = offline.find(id, user);
    signing.give(number, Buffer.from(signature, 'base64'));
    return show(id, signing);
  },
});

export const offlineEndpoints: readonly Endpoint[] = [begin, find, sign];

/** What an action waits for, or came to. @throws what the action threw */
async function show(id: string, signing: Signing<Acted>): Promise<OfflineAction> {
  const next = await signing.next();
  if ('done' in next) {
    const { record, transaction } = next.done;
    return { id, signature: null, record, transaction: transaction ?? null };
  }
  const { number, kind, bytes, untilMs } = next;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const until = new Date(untilMs).toISOString();
  const signature = { number, kind, bytes: Buffer.from(bytes).toString('base64'), digest, until };
  return { id, signature, record: null, transaction: null };
}

/** @throws TradeError INVALID */
function findAction(
  type: DocumentType,
  name: string,
): Pick<Parameters<typeof submitAction>[1], 'definition' | 'action'> {
  const { [type]: definition } = DEFINITIONS;
  const action = Object.entries(definition.actions).find(([known]) => known === name)?.[1];
  if (action === undefined) rejectField('/action', `is no action of a ${type.replaceAll('-', ' ')}`, { type });
  return { definition, action };
}

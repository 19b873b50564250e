import {
  type DocumentDefinition,
  FIRST_VERSION,
  type Link,
  rejectUnknown,
  TradeError,
  Version,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { compareDocuments, type DocumentChange, MAX_CHANGES } from '../../documents/compareDocuments.js';
import { DocumentView, showView } from '../../documents/documentView.js';
import type { User } from '../../identity/users.js';
import { type Answer, answer } from '../endpoint/components.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { contentName } from '../endpoint/jsonSchema.js';
import { DocumentId } from '../endpoint/parameters.js';
import { ASKING } from '../problemCodes.js';
import type { Services } from '../services.js';
import { Maker, makersOf } from './makers.js';

export const VersionNumber = z
  .string()
  .regex(/^\d+$/, 'is not the number of a version')
  .transform(Number)
  .pipe(Version);

const Change = z.strictObject({
  pointer: z.string().describe('Where the document differs (RFC 6901).'),
  kind: z.enum(['ADDED', 'REMOVED', 'CHANGED']),
  before: z.unknown().describe('null if it was not there.'),
  after: z.unknown().describe('null if it is not there any more.'),
});

const DocumentVersion = answer('DocumentVersion', {
  ...DocumentView.shape,
  by: Maker.describe('Who made the version.'),
  changes: z
    .array(Change)
    .max(MAX_CHANGES)
    .nullable()
    .describe(
      'In what the private document differs from that of the version before; null if this organisation does not hold both.',
    ),
  changesLeftOut: z.int().min(0).describe('How many more differences there are.'),
});
type DocumentVersion = Answer<typeof DocumentVersion>;

/** Whoever was a party of any version reads each version that its organisation holds, with the reasons that came with it. */
export function version(definition: DocumentDefinition): Endpoint {
  const { type, path, title } = definition;
  return endpoint({
    method: 'get',
    path: `/${path}/{id}/versions/{number}`,
    params: {
      id: DocumentId,
      number: z
        .string()
        .describe('The number of the version.')
        .meta({ examples: ['1'] }),
    },
    tag: title,
    operationId: `get${contentName(definition)}Version`,
    summary: 'A version as it was, its remarks, and in what its document differs from the version before',
    answer: DocumentVersion,
    problems: ASKING,
    handle: async ({ params: { id, number }, user }, services) => {
      const link = { type, id };
      const asked = VersionNumber.safeParse(number).data ?? rejectUnknown({ id });
      const placed = (await placeVersion(services, user, link, asked)) ?? rejectUnknown({ id });
      const makerOf = await makersOf(services, user, [placed]);
      const changed = await compareWithEarlier(services, user, link, placed.view);
      return { ...showView(placed.view), by: makerOf(placed), ...changed };
    },
  });
}

/** A version, and the transaction that wrote it. */
interface PlacedView extends Pick<DocumentView, 'record'> {
  readonly view: DocumentView;
  readonly transactionId: string;
}

/** Undefined for what is unknown, not the user's, or not authentic. */
async function placeVersion(
  { documents, documentQueries }: Services,
  user: User,
  link: Link,
  number: number,
): Promise<PlacedView | undefined> {
  const placed = await documentQueries.version(link, number);
  if (placed === undefined) return undefined;
  const { transactionId } = placed;
  try {
    const view = await documents.readVersion(user.name, link, transactionId);
    return { view, record: view.record, transactionId };
  } catch (error) {
    if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

/** The same, and nothing of its transaction. */
export const readVersion = async (
  services: Services,
  user: User,
  link: Link,
  number: number,
): Promise<DocumentView | undefined> => (await placeVersion(services, user, link, number))?.view;

async function compareWithEarlier(
  services: Services,
  user: User,
  link: Link,
  { record, document }: DocumentView,
): Promise<Pick<DocumentVersion, 'changes' | 'changesLeftOut'>> {
  const NONE = { changes: [], changesLeftOut: 0 };
  if (record.version === FIRST_VERSION) return NONE;
  const earlier = await readVersion(services, user, link, record.version - 1);
  if (earlier?.record.content.version === record.content.version) return NONE;
  if (document === null || earlier === undefined || earlier.document === null)
    return { changes: null, changesLeftOut: 0 };
  const changes: DocumentChange[] = compareDocuments(earlier.document, document);
  return { changes: changes.slice(0, MAX_CHANGES), changesLeftOut: Math.max(0, changes.length - MAX_CHANGES) };
}

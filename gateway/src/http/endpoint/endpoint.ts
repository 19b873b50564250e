import { ORDINARY_LIMITS } from '@naru/chaincode/domain';
import type { RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Session } from '../../identity/authentication.js';
import type { User } from '../../identity/users.js';
import { addressOf } from '../address.js';
import { behind } from '../behind.js';
import type { ProblemCode } from '../problemCodes.js';
import { saySignIn } from '../saidForAudit.js';
import type { Services } from '../services.js';
import { sessionOf } from '../session.js';
import { checkAnswer } from './checkAnswer.js';
import { type Answer, isPage } from './components.js';
import { tagOfVersion } from './entityTag.js';
import {
  type ParsedRequest,
  readAtLeastBlock,
  readBytes,
  readRequest,
  type RequestSchema,
  type Shape,
} from './readRequest.js';

/** What an endpoint says of itself, beside what it takes and answers. */
export interface Description {
  readonly tag: string;
  /** Its name in generated clients, if it is not that of its method and path. */
  readonly operationId?: string;
  readonly summary: string;
  readonly description?: string;
  /** The codes of the problems that it can answer, beside those that follow from what it takes. */
  readonly problems?: readonly ProblemCode[];
  /** Whether it administers users or rules of the member: the audit log says so, and names what is in the path. */
  readonly isAdministration?: boolean;
  /** Set if a request that is no GET asks something and writes nothing: it does not wait until the audit log has it. */
  readonly writesNothing?: boolean;
}

/**
 * Rejects a user who may not ask at all, before anything of the request is read: it learns nothing of what is taken.
 * @throws TradeError FORBIDDEN
 */
export type Authorise = (user: User, services: Services) => Promise<void> | void;

/** An endpoint: the router and the OpenAPI document are made from it, and from nothing else. */
export interface Endpoint extends Description, RequestSchema {
  /** Whether it takes requests without an access token. */
  readonly isPublic: boolean;
  /** Whether some users may not ask at all. */
  readonly isRestricted?: boolean;
  readonly answer: z.ZodType;
  /** Of a file: its media type. */
  readonly mediaType?: string;
  /** Of an endpoint that takes a file: its largest size. */
  readonly uploadBytes?: number;
  /** Of a stream: the schema of the data of each kind of event. */
  readonly events?: Readonly<Record<string, z.ZodType>>;
  /** The statuses with which it answers. */
  readonly statuses: readonly number[];
  /** The names of the headers that its answers have. */
  readonly headers: readonly string[];
  /** The handlers of the requests of its method and path. */
  serve(services: Services): readonly RequestHandler[];
}

export type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;

interface Typed<A extends z.ZodType, P extends Shape, Q extends z.ZodType, B extends z.ZodType>
  extends Description, RequestSchema {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
}

/** What an endpoint for signed-in users is made from. The types follow from the schemas. */
interface EndpointOf<A extends z.ZodType, P extends Shape, Q extends z.ZodType, B extends z.ZodType> extends Typed<
  A,
  P,
  Q,
  B
> {
  /** By default every user may ask. */
  readonly authorise?: Authorise;
  /** The version of the document in the answer, for its ETag. */
  readonly version?: (answer: Answer<A>) => number;
  /** Where the document in the answer is. */
  readonly location?: (answer: Answer<A>) => string;
  /** Whether the document in the answer was not there before. */
  readonly isNew?: (answer: Answer<A>) => boolean;
  readonly handle: (
    request: ParsedRequest<P, Q, B> & { readonly user: User; readonly session: Session; readonly address: string },
    services: Services,
  ) => Promise<ReadonlyDeep<Answer<A>> & { readonly block?: number }>;
}

type Absent = z.ZodUndefined;
type NoParameters = Readonly<Record<string, never>>;

/**
 * Makes an endpoint for signed-in users: its request is parsed before `handle` gets it, and its answer is checked, gets
 * the block at which it stands, and is sent.
 *
 * @example
 * endpoint({
 *   method: 'get',
 *   path: '/shipments/{id}/weight',
 *   params: { id: DocumentId },
 *   tag: 'Shipment',
 *   summary: 'The weight of a shipment',
 *   answer: answer('ShipmentWeight', { kilograms: z.string() }),
 *   handle: async ({ params, user }, { documents }) =>
 *     weigh(await documents.read(user.name, { type: 'shipment', id: params.id })),
 * });
 */
export function endpoint<
  A extends z.ZodType,
  P extends Shape = NoParameters,
  Q extends z.ZodType = Absent,
  B extends z.ZodType = Absent,
>(of: EndpointOf<A, P, Q, B>): Endpoint;
export function endpoint(of: EndpointOf<z.ZodObject, Shape, z.ZodType, z.ZodType>): Endpoint {
  const { version, location, isNew } = of;
  const self = { ...of, waitsForBlock: of.method === 'get' };
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const session = sessionOf(request);
      const { user } = session;
      await of.authorise?.(user, services);
      if (self.waitsForBlock) await standAt(readAtLeastBlock(request), services);
      // Read before the answer is made, so that the answer holds at least what was written up to this block.
      const { block } = services.readModel;
      // To check a request keeps the process busy, and `handle` checks its document before it waits for anything.
      const { handling } = await services.load.pace.run(user.name, () => ({
        handling: of.handle({ ...readRequest(request, self), user, session, address: addressOf(request.ip) }, services),
      }));
      const handled = await handling;
      const answered = checkAnswer(of, { block, ...handled });
      if (version !== undefined) response.set('ETag', tagOfVersion(version(answered)));
      if (location !== undefined) response.set('Location', location(answered));
      setLink(response, answered);
      response.status(isNew?.(answered) === true ? CREATED : OK).set('Cache-Control', 'private, no-store');
      sendJson(response, answered);
    };
  return {
    ...self,
    isPublic: false,
    isRestricted: of.authorise !== undefined,
    statuses: isNew === undefined ? [OK] : [OK, CREATED],
    headers: [
      ...(version === undefined ? [] : ['ETag']),
      ...(location === undefined ? [] : ['Location']),
      ...(isPage(of.answer) ? ['Link'] : []),
    ],
    serve: (services) => [services.load.limitRequests, ...readUsersBody(of, services), serve(services)],
  };
}

/** A page says in its head, too, where the next one is (RFC 8288). */
function setLink(response: Response, { next }: Readonly<Record<string, unknown>>): void {
  if (typeof next === 'string') response.set('Link', `<${next}>; rel="next"`);
}

/** How long an answer waits for a block. */
const WAIT_FOR_BLOCK_MS = 10_000;
/** No ledger makes more blocks in that time: nobody waits for one that is further away. */
const MAX_BLOCKS_AHEAD = 1_000;

/** @throws RequestProblem BEHIND if the gateway does not come to the block in time */
async function standAt(block: number | undefined, { readModel }: Services): Promise<void> {
  if (block === undefined) return;
  const mayCome = block <= readModel.block + MAX_BLOCKS_AHEAD;
  if (mayCome && (await readModel.reached(block, WAIT_FOR_BLOCK_MS))) return;
  throw behind(block, readModel.block);
}

/**
 * The setting is the limit of ordinary bodies; where larger documents are taken, it grows with them. Few of those are in
 * memory for one user at a time.
 */
function readUsersBody(of: RequestSchema, { limits: { bodyBytes }, load }: Services): RequestHandler[] {
  const { bytes } = of.bodyLimits ?? ORDINARY_LIMITS;
  if (bytes <= ORDINARY_LIMITS.bytes) return readBody(of, bodyBytes);
  return [load.limitLargeBodies(bodyBytes), ...readBody(of, bodyBytes * (bytes / ORDINARY_LIMITS.bytes))];
}

/** A body is read once it is known whose it is and that its user has a turn. */
function readBody({ body }: RequestSchema, limit: number): RequestHandler[] {
  return body === undefined ? [] : readBytes(limit);
}

/** Express’s own `json` answers 304 to If-None-Match even if it means another document; nothing here is cached. */
function sendJson(response: Response, body: unknown): void {
  response.type('json').end(JSON.stringify(body));
}

const OK = 200;
const CREATED = 201;

/** The largest body that is read from who has no session: a user and a password are short. */
const MAX_PUBLIC_BODY_BYTES = 4_096;

/** What an endpoint without a session is made from. */
interface PublicEndpointOf<A extends z.ZodType, B extends z.ZodType> extends Typed<A, NoParameters, Absent, B> {
  readonly handle: (
    request: {
      readonly body: z.infer<B>;
      readonly address: string;
      /** Says, for the audit log, that a sign-in was tried: as whom, if there is such a user. */
      readonly signsIn: (user: string | undefined) => void;
    },
    services: Services,
  ) => Promise<ReadonlyDeep<z.infer<A>>>;
}

/** Makes an endpoint for everybody, which says nothing about the ledger. */
export function publicEndpoint<A extends z.ZodType, B extends z.ZodType>(of: PublicEndpointOf<A, B>): Endpoint;
export function publicEndpoint(of: PublicEndpointOf<z.ZodType, z.ZodType>): Endpoint {
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const { body } = readRequest(request, of);
      const signsIn = (user: string | undefined): void => {
        saySignIn(response, user);
      };
      const answered = checkAnswer(of, await of.handle({ body, address: addressOf(request.ip), signsIn }, services));
      response.set('Cache-Control', 'no-store');
      sendJson(response, answered);
    };
  return {
    ...of,
    isPublic: true,
    statuses: [OK],
    headers: [],
    serve: (services) => [services.load.limitLogIns, ...readBody(of, MAX_PUBLIC_BODY_BYTES), serve(services)],
  };
}

import { ORDINARY_LIMITS } from '@naru/chaincode/domain';
import type { RequestHandler } from 'express';
import type { z } from 'zod';
import type { Session } from '../../identity/authentication.js';
import type { User } from '../../identity/users.js';
import { addressOf } from '../address.js';
import type { ProblemCode } from '../problemCodes.js';
import type { Services } from '../services.js';
import { answerOnce } from '../once/answerOnce.js';
import type { SentAnswer } from '../once/keptAnswers.js';
import { saySubject } from '../saidForAudit.js';
import { sessionOf } from '../session.js';
import { checkAnswer } from './checkAnswer.js';
import { type Answer, isPage } from './components.js';
import { tagOfVersion } from './entityTag.js';
import { readAtLeastBlock } from './readQuery.js';
import { standAt } from './standAt.js';
import { type ParsedRequest, readBytes, readRequest, type RequestSchema, type Shape } from './readRequest.js';

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
  /** Set if a user may ask who still has to enrol the second factor that its role needs. */
  readonly isBeforeEnrolment?: boolean;
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
  /** Whether it takes an Idempotency-Key. */
  readonly takesKey?: boolean;
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

export interface Typed<A extends z.ZodType, P extends Shape, Q extends z.ZodType, B extends z.ZodType>
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
  /** Of administration: what it has made of its subject, for the audit log. */
  readonly subject?: (answer: Answer<A>) => string;
  /** Whether the document in the answer was not there before. */
  readonly isNew?: (answer: Answer<A>) => boolean;
  readonly handle: (
    request: ParsedRequest<P, Q, B> & Asking,
    services: Services,
  ) => Promise<ReadonlyDeep<Answer<A>> & { readonly block?: number }>;
}

interface Asking {
  readonly user: User;
  readonly session: Session;
  readonly address: string;
  /** Of a POST: the id of what it makes. It is the same if the request is sent again with its Idempotency-Key. */
  readonly newId: string;
}

export type Absent = z.ZodUndefined;
export type NoParameters = Readonly<Record<string, never>>;

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
  const self = { ...of, waitsForBlock: of.method === 'get', takesKey: of.method === 'post' };
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const session = sessionOf(request);
      const { user } = session;
      await of.authorise?.(user, services);
      if (self.waitsForBlock) await standAt(readAtLeastBlock(request, self), services);
      const make = async (newId: string): Promise<SentAnswer> => {
        // Read before the answer is made, so that the answer holds at least what was written up to this block.
        const { block } = services.readModel;
        // To check a request keeps the process busy.
        const handled = await services.load.pace.begin(user.name, () =>
          of.handle({ ...readRequest(request, self), user, session, newId, address: addressOf(request.ip) }, services),
        );
        const answered = checkAnswer(of, { block, ...handled });
        if (of.subject !== undefined) saySubject(response, of.subject(answered));
        return writeAnswer(of, answered);
      };
      const sent = await (self.takesKey
        ? answerOnce({ kept: services.kept, user: user.name, request }, make)
        : make(''));
      response.status(sent.status).set(sent.headers).set('Cache-Control', 'private, no-store');
      response.type('json').end(sent.body);
    };
  return {
    ...self,
    isPublic: false,
    isRestricted: of.authorise !== undefined,
    statuses: of.isNew === undefined ? [OK] : [OK, CREATED],
    headers: listHeaders(self),
    serve: (services) => [services.load.limitRequests, ...readUsersBody(of, services), serve(services)],
  };
}

type AnyEndpoint = EndpointOf<z.ZodObject, Shape, z.ZodType, z.ZodType>;

function writeAnswer({ answer, version, location, isNew }: AnyEndpoint, answered: Answer<z.ZodObject>): SentAnswer {
  return {
    status: isNew?.(answered) === true ? CREATED : OK,
    headers: {
      ...(version !== undefined && { ETag: tagOfVersion(version(answered)) }),
      ...(location !== undefined && { Location: location(answered) }),
      ...(isPage(answer) && linkTo(answered)),
    },
    body: JSON.stringify(answered),
  };
}

function listHeaders({ answer, version, location, takesKey }: AnyEndpoint & { readonly takesKey: boolean }): string[] {
  return [
    ...(version === undefined ? [] : ['ETag']),
    ...(location === undefined ? [] : ['Location']),
    ...(isPage(answer) ? ['Link'] : []),
    ...(takesKey ? ['Idempotency-Replayed'] : []),
  ];
}

/** A page says in its head, too, where the next one is (RFC 8288). */
function linkTo({ next }: Readonly<Record<string, unknown>>): { readonly Link?: string } {
  return typeof next === 'string' ? { Link: `<${next}>; rel="next"` } : {};
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
export function readBody({ body }: RequestSchema, limit: number): RequestHandler[] {
  return body === undefined ? [] : readBytes(limit);
}

const OK = 200;
const CREATED = 201;

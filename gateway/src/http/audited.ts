import { DEFINITIONS, type DocumentType, Ulid } from '@naru/chaincode/domain';
import type { Request, RequestHandler, Response } from 'express';
import type { AuditOutcome } from '../audit/auditEntry.js';
import type { EventToNote } from '../audit/auditLog.js';
import type { Endpoint } from './endpoint/endpoint.js';
import { FIRST_SERVER_ERROR } from './problem.js';
import { requestIdOf } from './requestId.js';
import { saidOf } from './saidForAudit.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';

const ACCEPTED = 202;
const FIRST_REFUSAL = 400;
/** A proxy can write any text as the address. */
const MAX_ADDRESS_CHARS = 64;
const MAX_SUBJECT_CHARS = 200;

/**
 * Puts on the audit log what comes of each request. What changes something, and a stream, is on it before it begins, too: then
 * nothing is submitted that the log does not have.
 */
export function audited(endpoint: Endpoint, { audit }: Pick<Services, 'audit'>): RequestHandler {
  return async (request, response, next) => {
    await audit.room();
    const about = describe(endpoint, request, response);
    response.once('close', () => {
      const told = outcome(endpoint, about, response);
      if (told !== undefined) audit.note(told);
    });
    if (!endpoint.isPublic) {
      const asked = { ...about, outcome: 'ASKED' } as const;
      if (endpoint.method !== 'get' && endpoint.writesNothing !== true) await audit.write(asked);
      else if (endpoint.events !== undefined) audit.note(asked);
    }
    next();
  };
}

const NOBODY = { name: undefined, role: undefined };

/** Each `undefined` is left out of the entry. */
type About = Omit<EventToNote, 'outcome' | 'status' | 'code'>;

function describe(endpoint: Endpoint, request: Request, response: Response): About {
  const { method, path, isPublic, isAdministration } = endpoint;
  const { name: user, role } = isPublic ? NOBODY : sessionOf(request).user;
  const address = request.ip?.slice(0, MAX_ADDRESS_CHARS);
  return {
    event: eventOf(endpoint),
    operation: `${method.toUpperCase()} /v1${path}`,
    request: requestIdOf(response),
    ...{ user, role, address },
    ...documentOf(path, request.params.id),
    ...(isAdministration === true && { subject: subjectOf(request) }),
  };
}

function eventOf({ isPublic, isAdministration, method }: Endpoint): EventToNote['event'] {
  if (isPublic) return 'SIGN_IN';
  if (isAdministration === true) return 'ADMINISTRATION';
  return method === 'get' ? 'READ' : 'ACTION';
}

/** The names in the path of a request for administration: of a user, of a session. */
function subjectOf({ params }: Request): string | undefined {
  return Object.values(params).join('/').slice(0, MAX_SUBJECT_CHARS) || undefined;
}

const TYPES: ReadonlyMap<string, DocumentType> = new Map(
  Object.values(DEFINITIONS).map(({ path, type }) => [path, type] as const),
);

function documentOf(path: string, id: unknown): Pick<About, 'type' | 'id'> {
  const type = TYPES.get(/^\/([^/]+)/.exec(path)?.[1] ?? '');
  return { type, id: Ulid.safeParse(id).data };
}

/** Undefined for what is no event: an attempt to sign in that was turned away unread. */
function outcome({ isPublic }: Endpoint, about: About, response: Response): EventToNote | undefined {
  const { signIn, code, subject } = saidOf(response);
  if (isPublic && signIn === undefined) return undefined;
  const who = signIn ?? {};
  if (!response.writableFinished) return { ...about, ...who, outcome: 'UNKNOWN' };
  const { statusCode: status } = response;
  const done = { id: about.id ?? newDocumentOf(response), ...(subject !== undefined && { subject }) };
  return { ...about, ...who, ...done, outcome: outcomeOf(status, code), status, code };
}

/** The id that the gateway made for a new document. */
function newDocumentOf(response: Response): About['id'] {
  return Ulid.safeParse(response.get('Location')?.split('/').at(-1)).data;
}

function outcomeOf(status: number, code: string | undefined): AuditOutcome {
  if (status === ACCEPTED && code === 'COMMIT_UNKNOWN') return 'UNKNOWN';
  if (status < FIRST_REFUSAL) return 'DONE';
  return status < FIRST_SERVER_ERROR ? 'DENIED' : 'FAILED';
}

import type { Endpoint } from '../endpoint/endpoint.js';
import { reference, RESPONSES } from '../endpoint/jsonSchema.js';
import { problemMediaType } from '../problem.js';
import { type ProblemCode, STATUS_OF } from '../problemCodes.js';
import { headersOfProblem } from './headers.js';

type Part = Readonly<Record<string, unknown>>;

/** What is answered before it is known which operation a request is for. */
const ANY_PROBLEM = 'Problem';
/** A response of more codes is named by a number: nobody reads a name of thirty codes. */
const MAX_NAMED_CODES = 3;

/** Every code that an endpoint can answer: what follows from what it takes, and from whom, and what it says itself. */
function codesOf(endpoint: Endpoint): ProblemCode[] {
  const {
    method,
    path,
    isPublic,
    isRestricted,
    isBeforeEnrolment,
    query,
    body,
    uploadBytes,
    waitsForBlock,
    takesKey,
    problems = [],
  } = endpoint;
  const takesWords = !isPublic || query !== undefined || body !== undefined;
  const hasBody = body !== undefined || uploadBytes !== undefined;
  const common: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
    // A request that cannot be read at all, and a fault of the gateway.
    [true, ['BAD_REQUEST', 'INTERNAL', 'TOO_MANY_REQUESTS']],
    [takesWords, ['INVALID']],
    [path.includes('{') && method !== 'put', ['NOT_FOUND']],
    [!isPublic, ['UNAUTHENTICATED']],
    [!isPublic && isBeforeEnrolment !== true, ['SECOND_FACTOR_NEEDED']],
    [isRestricted === true, ['FORBIDDEN']],
    [hasBody, ['TOO_LARGE']],
    [body !== undefined, ['UNSUPPORTED_MEDIA_TYPE']],
    [waitsForBlock === true, ['BEHIND']],
    [takesKey === true, ['IN_FLIGHT', 'KEY_REUSED']],
  ];
  const followed = common.flatMap(([isSo, codes]) => (isSo ? codes : []));
  return [...new Set([...followed, ...problems])];
}

/** The responses that are problems. Those with the same status and codes are one, to which operations refer. */
export class ProblemResponses {
  readonly #names = new Map<string, string>();
  readonly #components: Record<string, Part> = { [ANY_PROBLEM]: describeProblem('A problem (RFC 9457)') };

  /** The problems that an endpoint can answer, by status. */
  describe(endpoint: Endpoint): Part {
    const codes = codesOf(endpoint);
    const statuses = [...new Set(codes.map((code) => STATUS_OF[code]))].sort((one, other) => one - other);
    return Object.fromEntries(
      statuses.map((status) => {
        const ofStatus = codes.filter((code) => STATUS_OF[code] === status).sort();
        return [status, { $ref: RESPONSES + this.#nameOf(status, ofStatus) }];
      }),
    );
  }

  /** The responses to which operations refer. */
  get components(): Part {
    return this.#components;
  }

  #nameOf(status: number, codes: readonly ProblemCode[]): string {
    const key = codes.join(' ');
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name =
      codes.length > MAX_NAMED_CODES ? `${ANY_PROBLEM}${status}-${this.#names.size}` : `${status}-${codes.join('-')}`;
    this.#names.set(key, name);
    this.#components[name] = describeProblem(codes.join(', '), status, codes);
    return name;
  }
}

function describeProblem(description: string, status?: number, codes?: readonly ProblemCode[]): Part {
  const any = reference(ANY_PROBLEM);
  const schema =
    codes === undefined ? any : { allOf: [any, { type: 'object', properties: { code: { enum: codes } } }] };
  return {
    description,
    headers: headersOfProblem(status ?? 0),
    content: { [problemMediaType(status ?? STATUS_OF.INVALID)]: { schema } },
  };
}

import { parseAs, reject } from '@naru/chaincode/domain';
import type { z } from 'zod';
import type { AttestedMember, Attestations } from '../fabric/attestations.js';
import type { HeardRequests } from './heardRequests.js';
import { MemberRequest, purposeOf } from './memberRequest.js';

/** Something that this gateway does for other members' gateways. */
export interface MemberService {
  /** The path under /v1. */
  readonly path: string;
  /** The largest request. */
  readonly maxBytes: number;
  /** Whether it answers with a file, which is large. */
  readonly isFile?: boolean;
  /** Answers a member's request, with what becomes JSON or with the bytes of a file. @throws TradeError, among others */
  readonly serve: (from: AttestedMember, request: unknown) => Promise<object>;
}

/** Makes a service whose requests have a schema. */
export function memberService<T>(of: {
  readonly path: string;
  readonly maxBytes: number;
  readonly isFile?: boolean;
  readonly request: z.ZodType<T>;
  readonly serve: (from: AttestedMember, request: T) => Promise<object>;
}): MemberService {
  const { request: schema, serve, ...rest } = of;
  return { ...rest, serve: (from, request) => serve(from, parseAs(schema, request, '/request')) };
}

/** Hears the requests of other members' gateways: each once, from whom it is, and for this gateway alone. */
export class Hearing {
  readonly #mspId: string;
  readonly #attestations: Pick<Attestations, 'whoSigned'>;
  readonly #heard: Pick<HeardRequests, 'isNew'>;

  constructor(mspId: string, attestations: Pick<Attestations, 'whoSigned'>, heard: Pick<HeardRequests, 'isNew'>) {
    this.#mspId = mspId;
    this.#attestations = attestations;
    this.#heard = heard;
  }

  /** @throws TradeError INVALID, FORBIDDEN, NOT_A_MEMBER, CLOCK_SKEW, CONFLICT if it was heard before; LedgerFailure */
  async answer({ path, serve }: MemberService, body: unknown): Promise<object> {
    const { attestation, request } = parseAs(MemberRequest, body);
    const signed = Buffer.from(attestation, 'base64');
    const from = await this.#attestations.whoSigned(signed, purposeOf(this.#mspId, path, request));
    if (!(await this.#heard.isNew(from.id))) reject('CONFLICT', 'This request was heard before.', { id: from.id });
    return serve(from, request);
  }
}

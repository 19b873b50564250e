import {
  ASKERS,
  listKeys,
  reject,
  type TokenKeyKind,
  type TokenKeyRegister,
  type TokenKeys,
} from '@naru/chaincode/domain';
import { type Answer, answerApart, InvalidElement } from '@naru/oprf';
import type { z } from 'zod';
import { type MemberService, memberService } from '../exchange/memberService.js';
import type { AttestedMember } from '../fabric/attestations.js';
import { TokensUnavailable } from './errors.js';
import type { Evaluations } from './evaluations.js';
import { hashKeys, type KeySource } from './keySource.js';
import { EvaluationRequest, toHex } from './messages.js';
import type { TokenSecrets } from './tokenSecrets.js';

export const EVALUATIONS_PATH = '/token-evaluations';
const MAX_REQUEST_BYTES = 32_768;
const TIDY_MS = 3_600_000;

type Asker = Pick<AttestedMember, 'msp' | 'roles'>;

/** Applies this organisation's shares for those who may ask. It learns how much was asked, and nothing of what. */
export class ShareHolder {
  readonly #mspId: string;
  readonly #source: KeySource;
  readonly #secrets: TokenSecrets;
  readonly #evaluations: Evaluations;
  #tidiedAt = 0;

  constructor(mspId: string, source: KeySource, secrets: TokenSecrets, evaluations: Evaluations) {
    this.#mspId = mspId;
    this.#source = source;
    this.#secrets = secrets;
    this.#evaluations = evaluations;
  }

  /** What other members' gateways ask. */
  get service(): MemberService {
    return memberService({
      path: EVALUATIONS_PATH,
      maxBytes: MAX_REQUEST_BYTES,
      request: EvaluationRequest,
      serve: async (from, request) => {
        const { evaluated, proof } = await this.evaluate(from, request);
        const { challenge, response } = proof;
        return {
          evaluated: evaluated.map(toHex),
          proof: { challenge: toHex(challenge), response: toHex(response) },
        };
      },
    });
  }

  /** @throws TradeError FORBIDDEN, CONFLICT, INVALID; QuotaExceeded; TokensUnavailable if it holds no shares */
  async evaluate({ msp, roles }: Asker, request: z.output<typeof EvaluationRequest>): Promise<Answer> {
    const { kind, among, elements } = request;
    requireAsker(kind, roles);
    const keys = await this.#requireKeys(request.keys);
    const index = this.#indexAmong(keys, among);
    const shares = await this.#secrets.find(request.keys);
    if (shares === undefined) throw new TokensUnavailable(`${this.#mspId} holds no shares of the present keys.`);
    await this.#evaluations.count(msp, kind, elements.length);
    try {
      return await answerApart(Buffer.from(shares[kind], 'hex'), { index, among, elements });
    } catch (error) {
      if (error instanceof InvalidElement) reject('INVALID', error.message, {});
      throw error;
    }
  }

  /** Forgets the shares of keys that the ledger has no more, from time to time. */
  async tidy(register: TokenKeyRegister): Promise<void> {
    if (Date.now() - this.#tidiedAt < TIDY_MS || register.keys === undefined) return;
    this.#tidiedAt = Date.now();
    await this.#secrets.forgetOthers(listKeys(register).map(hashKeys));
  }

  async #requireKeys(asked: string): Promise<TokenKeys> {
    const find = (register: TokenKeyRegister): TokenKeys | undefined =>
      listKeys(register).find((keys) => hashKeys(keys) === asked);
    const keys = find(await this.#source.register()) ?? find(await this.#source.refreshed());
    return keys ?? reject('CONFLICT', 'These are not keys that the ledger has.', { keys: asked });
  }

  /** The own index, if the asker puts this holder together with others who hold shares of the keys. */
  #indexAmong({ holders }: TokenKeys, among: readonly number[]): number {
    const index = holders.find(({ msp }) => msp === this.#mspId)?.index;
    const areHolders = among.every((other) => holders.some((holder) => holder.index === other));
    if (index !== undefined && among.includes(index) && areHolders && new Set(among).size === among.length)
      return index;
    return reject('INVALID', 'The share-holders to be put together are not holders with this one.', { among });
  }
}

function requireAsker(kind: TokenKeyKind, roles: Asker['roles']): void {
  const required = ASKERS[kind];
  if (!required.some((role) => roles.includes(role)))
    reject('FORBIDDEN', `Tokens of the kind ${kind} are for members of other roles.`, { kind, required, roles });
}

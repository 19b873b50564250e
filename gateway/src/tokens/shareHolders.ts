import type { ShareHolder as Holder, TokenKeyKind } from '@naru/chaincode/domain';
import { TradeError } from '@naru/chaincode/domain';
import { type Element, type Reply, WrongAnswers } from '@naru/oprf';
import type { Logger } from 'pino';
import { MemberFailure } from '../exchange/memberFailure.js';
import type { MemberRequests } from '../exchange/memberRequests.js';
import type { AttestedMember } from '../fabric/attestations.js';
import { type Hindrance, QuotaExceeded, TokensUnavailable } from './errors.js';
import { EvaluationAnswer, toHex } from './messages.js';
import { EVALUATIONS_PATH, type ShareHolder } from './shareHolder.js';

const ASK_MS = 4_000;
const MAX_ANSWER_BYTES = 32_768;
/** A share-holder that gave nothing is asked last for so long. */
const SHUNNED_MS = 30_000;
const WRONG_ANSWER = 'WRONG_ANSWER';

/** What share-holders answered, to be put together. */
export type Replies = readonly Reply[];

/** A question, and to whom it can be put. */
export interface Question {
  readonly keys: string;
  readonly kind: TokenKeyKind;
  readonly threshold: number;
  readonly holders: readonly Holder[];
  readonly elements: readonly Element[];
}

/** What is told of share-holders that give nothing, or what is wrong. */
export interface Watch {
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly failed: (msp: string, kind: string) => void;
}

/** The share-holders as an asker knows them. */
export class ShareHolders {
  readonly #own: Pick<AttestedMember, 'msp' | 'roles'>;
  readonly #share: Pick<ShareHolder, 'evaluate'>;
  readonly #requests: Pick<MemberRequests, 'ask'>;
  readonly #watch: Watch;
  readonly #failedAt = new Map<string, number>();
  #turn = 0;

  constructor(
    own: Pick<AttestedMember, 'msp' | 'roles'>,
    share: Pick<ShareHolder, 'evaluate'>,
    requests: Pick<MemberRequests, 'ask'>,
    watch: Watch,
  ) {
    this.#own = own;
    this.#share = share;
    this.#requests = requests;
    this.#watch = watch;
  }

  /**
   * Asks as many share-holders as it takes at the same time, and others in the place of those that give nothing or whose
   * answers are wrong.
   * @param open puts replies together
   * @throws TokensUnavailable if too few are left
   */
  async ask<T>(question: Question, open: (replies: Replies) => Promise<T>): Promise<T> {
    const hindrances: Hindrance[] = [];
    const left = this.#inOrder(question.holders);
    let replies: Replies = [];
    for (;;) {
      const asked = left.splice(0, question.threshold - replies.length);
      if (asked.length + replies.length < question.threshold) throw tooFew(question, hindrances);
      const answered = await this.#askAll(question, asked, replies, hindrances);
      replies = [...replies, ...answered];
      if (replies.length < question.threshold) continue;
      try {
        return await open(replies);
      } catch (error) {
        if (!(error instanceof WrongAnswers)) throw error;
        replies = this.#without(question, error, replies, hindrances);
      }
    }
  }

  /** The own share first, which costs no way; then in turns, so that all have the same to do. */
  #inOrder(holders: readonly Holder[]): Holder[] {
    const turn = this.#turn++ % holders.length;
    const now = Date.now();
    const rank = ({ msp }: Holder): number =>
      (now - (this.#failedAt.get(msp) ?? 0) < SHUNNED_MS ? 1 : 0) - (msp === this.#own.msp ? 1 : 0);
    return [...holders.slice(turn), ...holders.slice(0, turn)].sort((one, other) => rank(one) - rank(other));
  }

  async #askAll(
    question: Question,
    asked: readonly Holder[],
    have: Replies,
    hindrances: Hindrance[],
  ): Promise<Reply[]> {
    const among = [...have, ...asked].map(({ index }) => index);
    const answers = await Promise.all(
      asked.map(async (holder) => {
        try {
          return [await this.#askOne(question, holder, among)];
        } catch (error) {
          this.#fail({ msp: holder.msp, reason: reasonOf(error) }, outcomeOf(error), hindrances);
          this.#watch.log.warn({ err: error, holder: holder.msp }, 'A share-holder gives nothing');
          return [];
        }
      }),
    );
    return answers.flat();
  }

  async #askOne({ keys, kind, elements }: Question, { msp, index }: Holder, among: number[]): Promise<Reply> {
    if (msp === this.#own.msp) {
      const answer = await this.#share.evaluate(this.#own, { keys, kind, among, elements: [...elements] });
      return { index, among, ...answer };
    }
    const answer = await this.#requests.ask({
      ...{ to: msp, path: EVALUATIONS_PATH, request: { keys, kind, among, elements: elements.map(toHex) } },
      ...{ answer: EvaluationAnswer, withinMs: ASK_MS, maxBytes: MAX_ANSWER_BYTES },
    });
    return { index, among, ...answer };
  }

  #without({ holders }: Question, { indexes }: WrongAnswers, replies: Replies, hindrances: Hindrance[]): Replies {
    for (const { msp, index } of holders) {
      if (!indexes.includes(index)) continue;
      this.#fail({ msp, reason: WRONG_ANSWER }, WRONG_ANSWER, hindrances);
      this.#watch.log.error({ holder: msp }, 'A share-holder answered wrongly: its share is damaged, or it cheats');
    }
    return replies.filter(({ index }) => !indexes.includes(index));
  }

  #fail(hindrance: Hindrance, outcome: string, hindrances: Hindrance[]): void {
    this.#failedAt.set(hindrance.msp, Date.now());
    this.#watch.failed(hindrance.msp, outcome);
    hindrances.push(hindrance);
  }
}

function tooFew({ threshold }: Question, hindrances: readonly Hindrance[]): TokensUnavailable {
  const names = hindrances.map(({ msp, reason }) => `${msp} (${reason})`).join(', ');
  return new TokensUnavailable(`It takes ${threshold} share-holders, and these gave nothing: ${names}.`, hindrances);
}

/** Why a share-holder gave nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof MemberFailure) return error.code ?? error.kind;
  if (error instanceof TradeError) return error.code;
  if (error instanceof QuotaExceeded) return 'TOO_MANY_REQUESTS';
  return error instanceof TokensUnavailable ? 'TOKENS_UNAVAILABLE' : 'FAILED';
}

/** The same as a metric knows it: out of a closed list, whatever others answer. */
function outcomeOf(error: unknown): string {
  return error instanceof MemberFailure ? error.kind : 'FAILED';
}

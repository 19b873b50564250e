import { DEFINITIONS, type Link, parseAs, reject, RETOKENISE, TradeError, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../../database/openDatabase.js';
import type { Documents } from '../../documents/documents.js';
import type { ReadModel } from '../../readModel/readModel.js';
import type { Evaluations } from '../../tokens/evaluations.js';
import { TRANSPORT_NUMBER } from './presentedBefore.js';

const { presentation: PRESENTATION } = DEFINITIONS;
/** How many presentations get their tokens in one go. */
const MAX_AT_ONCE = 64;
/** After so long without a block, what is left is tried again. */
const PAUSE_MS = 2_000;
/** A document can be read, and has its terms, so many blocks after its own at the latest. */
const LATE_BLOCKS = 20;

/** What the tokens of presentations stand on. */
export interface PresentationGround {
  readonly mspId: string;
  readonly user: string;
  readonly db: Database;
  readonly documents: Pick<Documents, 'act'>;
  readonly readModel: Pick<ReadModel, 'block' | 'reached'>;
  readonly evaluations: Pick<Evaluations, 'hasHalfLeft'>;
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * Gives the transport documents that are presented to this bank their tokens, as soon as it can read them: by these other
 * banks find them again. Later keys are the matter of `Retokenising`.
 */
export class TokensOfPresentations {
  readonly #ground: PresentationGround;
  readonly #refused = new Set<string>();
  /** All that was presented before this block has its tokens. */
  #since = 0;

  constructor(ground: PresentationGround) {
    this.#ground = ground;
  }

  /** Looks after each block, as long as the gateway runs. */
  async run(signal: AbortSignal): Promise<void> {
    const { readModel, log } = this.#ground;
    for (;;) {
      await readModel.reached(readModel.block + 1, PAUSE_MS);
      if (signal.aborted) return;
      await this.round().catch((error: unknown) => {
        log.warn({ err: error }, 'Presentations have no tokens yet');
      });
    }
  }

  /** Gives tokens to what has none. @throws what keeps it from going on */
  async round(): Promise<void> {
    const { mspId, readModel, evaluations } = this.#ground;
    const next = Math.max(0, readModel.block - LATE_BLOCKS);
    const links = await this.#listTokenless();
    const left = links.filter(({ id }) => !this.#refused.has(id));
    // What can wait leaves the evaluations of a day to what cannot.
    if (left.length > 0 && !(await evaluations.hasHalfLeft(mspId))) return;
    for (const link of left) await this.#give(link);
    if (links.length < MAX_AT_ONCE) this.#since = next;
  }

  /** The presentations with this bank that have a numbered transport document, and no tokens; the latest first. */
  async #listTokenless(): Promise<Link[]> {
    const { db, mspId } = this.#ground;
    const rows = await db
      .selectFrom('documents')
      .select('record')
      .where('type', '=', PRESENTATION.type)
      .where('block', '>=', this.#since)
      .where('authentic', '=', true)
      .where(sql<boolean>`record -> 'state' ->> 'bank' = ${mspId}`)
      .where(sql<boolean>`record -> 'tokens' = '[]'::jsonb`)
      .where(
        sql<boolean>`exists (select 1 from terms where terms.type = documents.type and terms.id = documents.id
          and terms.kind = ${TRANSPORT_NUMBER})`,
      )
      .orderBy('block', 'desc')
      .limit(MAX_AT_ONCE)
      .execute();
    return rows.map(({ record }) => parseAs(TradeRecord, record)).filter(({ status }) => action.from.includes(status));
  }

  /** What a rule refuses is not tried again. @throws TokensUnavailable, LedgerFailure */
  async #give({ id }: Link): Promise<void> {
    const { documents, user: name, mspId: msp, log } = this.#ground;
    try {
      await documents.act({ name, msp, party: '', role: 'gateway' }, PRESENTATION, action, id, {});
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      // It has them: another gateway of this bank was faster, or the blocks are not read yet.
      if (error.code === 'CONFLICT') return;
      this.#refused.add(id);
      log.warn({ err: error, presentation: id }, 'A presentation gets no tokens');
    }
  }
}

const action = PRESENTATION.actions[RETOKENISE] ?? reject('INVALID', 'Presentations have no tokens.', {});

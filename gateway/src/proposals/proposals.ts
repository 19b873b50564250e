import { reject, rejectUnknown } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import { Sealing } from '../identity/sealing.js';
import type { User } from '../identity/users.js';
import {
  decidableBy,
  digestOf,
  LIFETIME_MS,
  type Proposal,
  type ProposalsShown,
  type ProposalStatus,
  ProposedBody,
  readableBy,
  readProposal,
  type ToPropose,
} from './proposal.js';

/** How many proposals of one user wait at a time. */
const MAX_OPEN = 100;
/** How long one that is closed can be read. */
const KEPT_MS = 90 * 24 * 3_600_000;
/** After this long an approval counts as broken off, with its gateway. */
const CLAIMED_MS = 120_000;
const NOTHING = Buffer.alloc(0);

/** What became of a proposal that was sent. */
const CLOSED_AS = { done: 'DONE', unknown: 'UNKNOWN', changed: 'STALE' } as const satisfies Record<
  string,
  ProposalStatus
>;

/** Which proposals a page has. */
export interface ProposalQuery {
  readonly status: ProposalsShown | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

const labelOf = (id: string): string => `proposal ${id}`;
const isWaiting = sql<boolean>`status = 'WAITING' and expires_ms > ${sql.raw('(extract(epoch from clock_timestamp()) * 1000)')}`;

/** Actions that one user has asked for, and another decides on. What goes with them is encrypted. */
export class Proposals {
  readonly #db: Database;
  readonly #sealing: Sealing;

  constructor(db: Database, passphrase: string) {
    this.#db = db;
    this.#sealing = new Sealing(passphrase);
  }

  /** The same request again, under the same id or not, is the same proposal. @throws TradeError CONFLICT if too many wait */
  async add(user: User, asked: ToPropose): Promise<Proposal> {
    const digest = digestOf(asked);
    const known = await this.#same(user, asked, digest);
    if (known !== undefined) return known;
    await this.#makeRoom(user);
    const now = Date.now();
    const { id, type, documentId, action, roles, body, version } = asked;
    const row = await this.#db
      .insertInto('proposals')
      .values({
        ...{ id, user_name: user.name, party: user.party, type, document_id: documentId, action, roles: [...roles] },
        ...{
          digest,
          version,
          body: this.#sealing.seal(labelOf(id), Buffer.from(JSON.stringify(body))),
          status: 'WAITING',
        },
        ...{ made_ms: now, expires_ms: now + LIFETIME_MS },
        ...{ decided_by: null, remark: null, transaction_id: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    // The same request was faster.
    return row === undefined ? this.find(user, id) : readProposal(row);
  }

  /** @throws TradeError NOT_FOUND if there is none that the user may read */
  async find(user: User, id: string): Promise<Proposal> {
    const row = await this.#db
      .selectFrom('proposals')
      .selectAll()
      .where('id', '=', id)
      .where(readableBy(user))
      .executeTakeFirst();
    return row === undefined ? rejectUnknown({ id }) : readProposal(row);
  }

  /** What goes with it; null once it is closed. */
  async bodyOf(id: string): Promise<ProposedBody | null> {
    const row = await this.#db.selectFrom('proposals').select('body').where('id', '=', id).executeTakeFirstOrThrow();
    const sealed = Buffer.from(row.body);
    if (sealed.length === 0) return null;
    return ProposedBody.parse(JSON.parse(this.#sealing.open(labelOf(id), sealed).toString()));
  }

  /** The newest first, and one more if there is a next page. */
  async page(user: User, { status, after, limit }: ProposalQuery): Promise<Proposal[]> {
    const rows = await this.#db
      .selectFrom('proposals')
      .selectAll()
      .where(readableBy(user))
      .$if(status === 'WAITING', (query) => query.where(isWaiting))
      .$if(status === 'OVER', (query) => query.where(sql<boolean>`not (${isWaiting})`))
      .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    return rows.map(readProposal);
  }

  /**
   * Lets one user approve: of several who do at once, one.
   * @throws TradeError NOT_FOUND, FORBIDDEN, CONFLICT
   */
  async claim(user: User, id: string, digest: string): Promise<{ proposal: Proposal; body: ProposedBody }> {
    await this.#requireDecidable(user, id, digest);
    const now = Date.now();
    const row = await this.#db
      .updateTable('proposals')
      .set({ status: 'DECIDING', decided_by: user.name, claimed_ms: now })
      .where('id', '=', id)
      .where('digest', '=', digest)
      .where('expires_ms', '>', now)
      .where((build) =>
        build.or([
          build('status', '=', 'WAITING'),
          build.and([build('status', '=', 'DECIDING'), build('claimed_ms', '<', now - CLAIMED_MS)]),
        ]),
      )
      .returningAll()
      .executeTakeFirst();
    const body = row && (await this.bodyOf(id));
    if (row === undefined || body === undefined || body === null) return this.#rejectClosed(user, id);
    const proposal = readProposal(row);
    if (digestOf({ ...proposal, body }) !== digest) throw new Error(`The proposal ${id} is not what was proposed.`);
    return { proposal, body };
  }

  /** Ends what was claimed. What went with it is gone then; its digest stays. */
  async close(id: string, as: keyof typeof CLOSED_AS, transactionId?: string): Promise<void> {
    await this.#db
      .updateTable('proposals')
      .set({ status: CLOSED_AS[as], transaction_id: transactionId ?? null, body: NOTHING })
      .where('id', '=', id)
      .where('status', '=', 'DECIDING')
      .execute();
  }

  /** What was claimed and rejected by the ledger waits on: the reason may pass. */
  async reopen(id: string): Promise<void> {
    await this.#db
      .updateTable('proposals')
      .set({ status: 'WAITING', decided_by: null })
      .where('id', '=', id)
      .where('status', '=', 'DECIDING')
      .execute();
  }

  /** @throws TradeError NOT_FOUND, FORBIDDEN, CONFLICT */
  async refuse(user: User, id: string, remark: string | null): Promise<void> {
    await this.#requireDecidable(user, id);
    await this.#end(user, id, { status: 'DENIED', decided_by: user.name, remark });
  }

  /** @throws TradeError NOT_FOUND, FORBIDDEN, CONFLICT */
  async withdraw(user: User, id: string): Promise<void> {
    const { user: proposer } = await this.find(user, id);
    if (proposer !== user.name) reject('FORBIDDEN', 'Only who proposed this can withdraw it.', { id });
    await this.#end(user, id, { status: 'TAKEN_BACK', decided_by: user.name, remark: null });
  }

  async #end(
    user: User,
    id: string,
    values: { readonly status: string; readonly decided_by: string; readonly remark: string | null },
  ): Promise<void> {
    const { numUpdatedRows } = await this.#db
      .updateTable('proposals')
      .set({ ...values, body: NOTHING })
      .where('id', '=', id)
      .where(isWaiting)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) await this.#rejectClosed(user, id);
  }

  /** @throws TradeError NOT_FOUND, FORBIDDEN, CONFLICT */
  async #requireDecidable(user: User, id: string, digest?: string): Promise<void> {
    const proposal = await this.find(user, id);
    const row = await this.#db
      .selectFrom('proposals')
      .select('id')
      .where('id', '=', id)
      .where(decidableBy(user))
      .executeTakeFirst();
    if (row === undefined) reject('FORBIDDEN', 'Another user decides, who may take the action itself.', { id });
    if (digest !== undefined && proposal.digest !== digest)
      reject('CONFLICT', 'The digest is not the one of this proposal: read it again.', { digest: proposal.digest });
  }

  async #rejectClosed(user: User, id: string): Promise<never> {
    const { status } = await this.find(user, id);
    return reject('CONFLICT', `The proposal does not wait any more: it is ${status}.`, { id, status });
  }

  async #same(
    { name }: User,
    { id, type, documentId, action }: ToPropose,
    digest: string,
  ): Promise<Proposal | undefined> {
    const row = await this.#db
      .selectFrom('proposals')
      .selectAll()
      .where('user_name', '=', name)
      .where((build) =>
        build.or([
          build('id', '=', id),
          build.and([
            ...[build('type', '=', type), build('document_id', '=', documentId), build('action', '=', action)],
            ...[build('digest', '=', digest), isWaiting],
          ]),
        ]),
      )
      .executeTakeFirst();
    return row && readProposal(row);
  }

  async #makeRoom({ name }: User): Promise<void> {
    await this.#db
      .deleteFrom('proposals')
      .where('expires_ms', '<', Date.now() - KEPT_MS)
      .execute();
    const { rows } = await sql<{ open: number }>`select count(*)::integer as open from proposals
      where user_name = ${name} and ${isWaiting}`.execute(this.#db);
    const { open = 0 } = rows[0] ?? {};
    if (open >= MAX_OPEN) reject('CONFLICT', `A user has ${MAX_OPEN} open proposals at most.`, { open });
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { reject } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import { AttemptCounters, type Counter, keyOf } from './attemptCounters.js';
import { type Enrolled, enrolmentOf, newSecret, ONE_TIME_CODE, stepOf } from './oneTimeCodes.js';
import { Sealing } from './sealing.js';
import { PersonRole } from './users.js';

const RECOVERY_CODES = 10;
/** 80 bits: nobody guesses one, so that its hash needs no salt. */
const RECOVERY_CODE_BYTES = 10;
const GROUP = /.{5}/g;
/**
 * So many wrong codes at an account, from wherever they come, and none is taken for an hour. Only who has the password
 * can try a code, and a million of them are soon tried.
 */
const MAX_WRONG_CODES = 10;
const LOCKED_MS = 60 * 60_000;
/** Before any code was taken. */
const NO_STEP = 0;

/** Too many codes were wrong: none is taken until then. */
export class CodesLocked extends Error {
  readonly untilMs: number;

  constructor(untilMs: number) {
    super('Too many wrong codes were sent for this account. Wait for as long as Retry-After says.');
    this.name = CodesLocked.name;
    this.untilMs = untilMs;
  }
}

/** What a user has as second factor. */
export interface SecondFactor {
  readonly isOn: boolean;
  readonly recoveryCodesLeft: number;
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');
/** People type a recovery code in their own way. */
const plain = (code: string): string => code.replaceAll(/[\s-]/g, '').toLowerCase();
const counterOf = (name: string): Counter => ({ key: keyOf('code', name), windowMs: LOCKED_MS, isSliding: true });
const labelOf = (name: string): string => `second factor ${name}`;

/**
 * Codes that an authenticator app makes (TOTP, RFC 6238), and codes to recover with when the app is lost. A code is taken
 * once, by whichever request is first. Secrets are encrypted, and of recovery codes there are hashes alone.
 */
export class SecondFactors {
  readonly #db: Database;
  readonly #sealing: Sealing;
  readonly #issuer: string;
  readonly #counters: AttemptCounters;

  /** @param issuer how authenticator apps call the gateway */
  constructor(db: Database, passphrase: string, issuer: string) {
    this.#db = db;
    this.#sealing = new Sealing(passphrase);
    this.#issuer = issuer;
    this.#counters = new AttemptCounters(db);
  }

  async find(name: string): Promise<SecondFactor> {
    const { rows } = await sql<{ on: boolean; left: number }>`select
      exists (select from second_factors where user_name = ${name} and confirmed) as on,
      (select count(*)::integer from recovery_codes where user_name = ${name}) as left`.execute(this.#db);
    const { on: isOn = false, left: recoveryCodesLeft = 0 } = rows[0] ?? {};
    return { isOn, recoveryCodesLeft };
  }

  /** Makes a secret, in the place of one that was not confirmed. @throws TradeError CONFLICT if there is a second factor */
  async enrol(name: string): Promise<Enrolled> {
    const secret = newSecret();
    const sealed = this.#sealing.seal(labelOf(name), secret);
    const row = await this.#db
      .insertInto('second_factors')
      .values({ user_name: name, secret: sealed, confirmed: false, last_step: NO_STEP })
      .onConflict((conflict) =>
        conflict.column('user_name').doUpdateSet({ secret: sealed }).where('second_factors.confirmed', '=', false),
      )
      .returning('user_name')
      .executeTakeFirst();
    if (row === undefined) reject('CONFLICT', 'There is a second factor already: remove it first.', { name });
    return enrolmentOf(secret, name, this.#issuer);
  }

  /**
   * Begins to ask for codes, once one shows that the app has the secret.
   * @returns recovery codes, which are shown once; undefined if the code is wrong
   * @throws TradeError CONFLICT if nothing is to be confirmed
   */
  async confirm(name: string, code: string): Promise<string[] | undefined> {
    const found = await this.#secretOf(name, false);
    if (found === undefined)
      return reject('CONFLICT', 'There is no second factor to confirm: enrol one first.', { name });
    const step = stepOf(found, code, Date.now());
    if (step === undefined) return undefined;
    const { numUpdatedRows } = await this.#db
      .updateTable('second_factors')
      .set({ confirmed: true, last_step: step })
      .where('user_name', '=', name)
      .where('confirmed', '=', false)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) reject('CONFLICT', 'The second factor is confirmed already.', { name });
    return this.renewRecoveryCodes(name);
  }

  /** Takes a code of the app, or a recovery code, if it is right and was not taken before. @throws CodesLocked */
  async take(name: string, code: string): Promise<boolean> {
    const counter = counterOf(name);
    const known = (await this.#counters.read([counter.key])).get(counter.key);
    if (known !== undefined && known.count >= MAX_WRONG_CODES) throw new CodesLocked(known.until);
    // Counted before it is checked: of many at once, no more are checked than of one after the other.
    if ((await this.#counters.count(counter)) > MAX_WRONG_CODES) throw new CodesLocked(Date.now() + LOCKED_MS);
    const isRight = await (ONE_TIME_CODE.test(code) ? this.#takeOneTime(name, code) : this.#takeRecovery(name, code));
    if (isRight) await this.#counters.forget(counter.key);
    return isRight;
  }

  /** Other recovery codes in the place of those that are left. */
  async renewRecoveryCodes(name: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => randomBytes(RECOVERY_CODE_BYTES).toString('hex'));
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('recovery_codes').where('user_name', '=', name).execute();
      const rows = codes.map((code) => ({ user_name: name, hash: hashOf(code) }));
      await transaction.insertInto('recovery_codes').values(rows).execute();
    });
    return codes.map((code) => code.match(GROUP)?.join('-') ?? code);
  }

  /** The user signs in without a code again, until it enrols anew. */
  async remove(name: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      for (const table of ['second_factors', 'recovery_codes'] as const)
        await transaction.deleteFrom(table).where('user_name', '=', name).execute();
    });
    await this.#counters.forget(counterOf(name).key);
  }

  /** The roles whose users need a second factor. */
  async demandedOf(): Promise<PersonRole[]> {
    const rows = await this.#db.selectFrom('second_factor_roles').select('role').orderBy('role').execute();
    return rows.map(({ role }) => PersonRole.parse(role));
  }

  async demandOf(roles: readonly PersonRole[]): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('second_factor_roles').execute();
      const rows = [...new Set(roles)].map((role) => ({ role }));
      if (rows.length > 0) await transaction.insertInto('second_factor_roles').values(rows).execute();
    });
  }

  async #takeOneTime(name: string, code: string): Promise<boolean> {
    const secret = await this.#secretOf(name, true);
    const step = secret && stepOf(secret, code, Date.now());
    if (step === undefined) return false;
    const { numUpdatedRows } = await this.#db
      .updateTable('second_factors')
      .set({ last_step: step })
      .where('user_name', '=', name)
      .where('last_step', '<', step)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async #takeRecovery(name: string, code: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('recovery_codes')
      .where('user_name', '=', name)
      .where('hash', '=', hashOf(plain(code)))
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async #secretOf(name: string, confirmed: boolean): Promise<Buffer | undefined> {
    const row = await this.#db
      .selectFrom('second_factors')
      .select('secret')
      .where('user_name', '=', name)
      .where('confirmed', '=', confirmed)
      .executeTakeFirst();
    return row && this.#sealing.open(labelOf(name), Buffer.from(row.secret));
  }
}

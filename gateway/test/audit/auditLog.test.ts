import { expect } from 'chai';
import { sql } from 'kysely';
import { pino } from 'pino';
import { AuditLog, type EventToNote } from '../../src/audit/auditLog.js';
import { AuditQueries } from '../../src/audit/auditQueries.js';
import { cutBefore } from '../../src/audit/retention.js';
import { verifyLog } from '../../src/audit/verifyLog.js';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { describeOnEachDatabase, openTemporary } from '../support/eachDatabase.js';

const log = pino({ level: 'silent' });
const event = (user: string): EventToNote => ({
  event: 'READ',
  outcome: 'DONE',
  operation: 'GET /v1/shipments/{id}',
  user,
});

describeOnEachDatabase('the audit log', (kind) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await openTemporary(kind);
  });
  afterEach(() => database.close());

  const logOf = (): AuditLog => new AuditLog(database.db, log);
  async function exported(after = 0): Promise<string[]> {
    const queries = new AuditQueries(database.db);
    let text = '';
    for await (const part of queries.lines(after, await queries.head())) text += part;
    return text.split('\n').filter((line) => line !== '');
  }
  const faultIn = async (): Promise<string | undefined> => (await verifyLog(await exported())).fault?.what;

  it('has everything that was noted once it is closed, in one chain', async () => {
    const audit = logOf();
    for (let count = 0; count < 1_200; count += 1) audit.note(event(`user ${count}`));
    await audit.close();
    const lines = await exported();
    expect(lines).to.have.length(1_200);
    expect((await verifyLog(lines)).fault).to.equal(undefined);
  });

  it('has an event when the wait for it is over', async () => {
    const audit = logOf();
    audit.note(event('reader'));
    await audit.write(event('officer'));
    const entries = await new AuditQueries(database.db).page({ limit: 10 });
    expect(entries.map(({ number, user }) => [number, user])).to.deep.equal([
      [2, 'officer'],
      [1, 'reader'],
    ]);
    await audit.close();
  });

  it('is one chain if two gateways write it', async () => {
    const both = [logOf(), logOf()];
    await Promise.all(
      both.flatMap((audit, writer) =>
        Array.from({ length: 40 }, (_, count) => audit.write(event(`${writer} ${count}`))),
      ),
    );
    await Promise.all(both.map((audit) => audit.close()));
    expect(await exported()).to.have.length(80);
    expect(await faultIn()).to.equal(undefined);
  });

  it('takes no text that the database cannot hold, and what stands beside it is written', async () => {
    const audit = logOf();
    await Promise.all([audit.write({ ...event('a'), subject: 'a\u0000b' }), audit.write({ ...event('\ud800') })]);
    await audit.close();
    expect(await exported()).to.have.length(2);
    expect(await faultIn()).to.equal(undefined);
  });

  it('cannot be altered, emptied or shortened by what has its database', async () => {
    const audit = logOf();
    await audit.write(event('officer'));
    await audit.close();
    const attempts = [
      sql`update audit_entries set user_name = 'nobody'`,
      sql`delete from audit_entries`,
      sql`truncate audit_entries`,
      sql`truncate audit_cuts`,
    ];
    for (const attempt of attempts) expect(await refusalOf(attempt)).to.match(/takes additions only/);
    expect(await exported()).to.have.length(1);
  });
  const refusalOf = async (attempt: ReturnType<typeof sql>): Promise<string> => {
    try {
      await attempt.execute(database.db);
      return 'done';
    } catch (error) {
      return String(error);
    }
  };

  it('shows what its owner altered, removed or moved without these triggers', async () => {
    const ALTERATIONS = {
      altered: sql`update audit_entries set user_name = 'nobody' where number = 3`,
      removed: sql`delete from audit_entries where number = 3`,
      moved: sql`update audit_entries set user_name = case number when 2 then 'user 2' else 'user 1' end where number in (2, 3)`,
    };
    const audit = logOf();
    for (let count = 0; count < 5; count += 1) audit.note(event(`user ${count}`));
    await audit.close();
    await sql`alter table audit_entries disable trigger all`.execute(database.db);
    for (const [how, alter] of Object.entries(ALTERATIONS)) {
      expect(await faultIn(), how).to.equal(undefined);
      await database.db
        .transaction()
        .execute(async (transaction) => {
          await alter.execute(transaction);
          let text = '';
          const queries = new AuditQueries(transaction);
          for await (const part of queries.lines(0, await queries.head())) text += part;
          const { fault } = await verifyLog(text.trimEnd().split('\n'));
          expect(fault, how).not.to.equal(undefined);
          throw new Error('undo');
        })
        .catch((error: unknown) => {
          if (!(error instanceof Error && error.message === 'undo')) throw error;
        });
    }
  });

  it('is cut where it is older than it is to be kept, and goes on behind the cut', async () => {
    const audit = logOf();
    for (let count = 0; count < 4; count += 1) audit.note(event(`user ${count}`));
    await audit.write(event('officer'));
    const [last] = await new AuditQueries(database.db).page({ limit: 1 });
    await cutBefore({ db: database.db, audit, log }, Date.now() + 1);
    await audit.write(event('clerk'));
    await audit.close();
    const lines = await exported();
    const verified = await verifyLog(lines, last && [last]);
    expect(verified.fault).to.equal(undefined);
    expect([verified.after.number, lines.length]).to.deep.equal([5, 2]);
    const [, cut] = await new AuditQueries(database.db).page({ limit: 2 });
    expect(cut).to.include({ operation: 'cut the audit log', subject: `5:${last?.hash}`, previous: last?.hash });
    await cutBefore({ db: database.db, audit, log }, Date.now() - 60_000);
    expect(await exported()).to.have.length(2);
  });

  it('lets nobody go on who must be on it while it cannot be written, and has the rest later', async () => {
    const audit = logOf();
    await sql`alter table audit_entries rename to away`.execute(database.db);
    audit.note(event('reader'));
    const refused = await audit.write(event('officer')).catch(String);
    expect(refused).to.match(/audit_entries/);
    await sql`alter table away rename to audit_entries`.execute(database.db);
    await audit.close();
    const entries = await new AuditQueries(database.db).page({ limit: 10 });
    expect(entries.map(({ user }) => user)).to.deep.equal(['reader']);
  });
});

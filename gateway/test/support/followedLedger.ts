import type { Link, TradeRecord } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { AssertionError } from 'chai';
import { pino } from 'pino';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { FOLLOWING } from '../../src/areas/areas.js';
import type { ContentRule } from '../../src/readModel/contentRule.js';
import { DocumentQueries } from '../../src/readModel/documentQueries.js';
import { Alerts } from '../../src/readModel/alerts.js';
import { EventQueries } from '../../src/readModel/eventQueries.js';
import { GraphQueries } from '../../src/readModel/graphQueries.js';
import { Leadership } from '../../src/readModel/leadership.js';
import { emptyReadModel, ReadModel } from '../../src/readModel/readModel.js';
import { type DatabaseKind, openTemporary } from './eachDatabase.js';
import { FakeWire, transactionOf } from './fakeWire.js';

const WAIT_MS = 5_000;

/** A ledger of blocks that a test makes, and a read model that follows it. */
export class FollowedLedger {
  readonly database: OpenDatabase;
  readonly queries: DocumentQueries;
  readonly graph: GraphQueries;
  readonly events: EventQueries;
  readonly alerts: Alerts;
  /** What the own organisation holds of a document. */
  readContent: (link: Link) => Promise<string | null> = () => Promise.resolve(null);
  contentRules: readonly ContentRule[] = FOLLOWING.contentRules;
  wire = new FakeWire();
  readModel: ReadModel;

  private constructor(database: OpenDatabase) {
    this.database = database;
    this.queries = new DocumentQueries(database.db);
    this.graph = new GraphQueries(database.db);
    this.events = new EventQueries(database.db);
    this.alerts = new Alerts(database.db);
    this.readModel = this.newReadModel();
  }

  static async open(kind: DatabaseKind): Promise<FollowedLedger> {
    return new FollowedLedger(await openTemporary(kind));
  }

  /** A read model of this database, which does not follow yet. */
  newReadModel(mspId = 'BankAMSP'): ReadModel {
    return new ReadModel(
      this.database.db,
      {
        mspId,
        members: listMembers(loadConsortium()),
        ...FOLLOWING,
        contentRules: this.contentRules,
      },
      (from, signal) => this.wire.blocks('auditor', from, signal),
      { read: (link) => this.readContent(link), readBatch: () => Promise.resolve(null) },
      new Leadership(this.database.db),
      pino({ level: 'silent' }),
    );
  }

  /** Begins anew, with an empty ledger, as the gateway of an organisation. */
  async begin(mspId?: string): Promise<void> {
    await emptyReadModel(this.database.db);
    this.wire = new FakeWire();
    this.readContent = () => Promise.resolve(null);
    await this.resume(mspId);
  }

  /** Follows the ledger as a gateway that starts again does. */
  async resume(mspId?: string): Promise<void> {
    this.readModel = this.newReadModel(mspId);
    await this.readModel.start();
  }

  /** Commits records in one block, each in a transaction of its own, and waits for it. */
  async commit(...records: readonly TradeRecord[]): Promise<number> {
    const { number } = this.wire.block(records.map((each) => transactionOf(each)));
    await this.reached(number);
    return number;
  }

  /** Waits for a block. @throws AssertionError if it does not come */
  async reached(number: number): Promise<void> {
    await this.readModel.reached(number, WAIT_MS);
    if (this.readModel.block < number)
      throw new AssertionError(`the read model is at block ${this.readModel.block}, not at ${number}`);
  }

  async close(): Promise<void> {
    await this.readModel.stop();
    await this.database.close();
  }
}

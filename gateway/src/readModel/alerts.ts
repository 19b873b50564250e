import { parseAs, reject, rejectUnknown } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import type { User } from '../identity/users.js';
import { alertOfRow } from './eventQueries.js';
import { AlertStatus, AlertStep, type HandledAlert, readPosition } from './events.js';
import { visibleTo } from './visibility.js';

type Status = z.infer<typeof AlertStatus>;

/** What an officer does about an alert. */
type NewStep = Pick<AlertStep, 'status' | 'reasonCode' | 'remark'>;

/** From which statuses an alert gets to another. */
const FROM: Readonly<Record<NewStep['status'], readonly Status[]>> = {
  ACKNOWLEDGED: ['RAISED'],
  RESOLVED: ['RAISED', 'ACKNOWLEDGED'],
};

/** Which alerts a page has. */
interface AlertPage {
  readonly limit: number;
  /** The id of the alert after which the page starts. */
  readonly after?: string | undefined;
  readonly status?: Status | undefined;
}

/** A step with what caused the alert that it is about. */
type WrittenStep = AlertStep & { readonly cause: string };

/** What causes an alert. Alerts of one cause that are counted are one alert, whose id is that of the last time. */
const CAUSE = sql<string>`case
  when alerts.counted = '' then alerts.id
  else alerts.rule || '-' || alerts.type || '-' || alerts.document_id || '-' || alerts.counted end`;

/** An alert that is caused once more after an officer has seen to it is raised again. */
const STATUS = sql<string>`case
  when step.number is null or step.attempts < alerts.attempts then 'RAISED' else step.status end`;

/** The alerts of the own organisation, and what its officers did about them. */
export class Alerts {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The latest alerts about documents that the user sees, the last first. */
  async page(user: User, { limit, after, status }: AlertPage): Promise<HandledAlert[]> {
    const isWanted = status === undefined ? sql<boolean>`true` : sql<boolean>`${STATUS} = ${status}`;
    return (await this.#select(user, { limit, which: sql`${isBefore(after)} and ${isWanted}` })).map(
      ({ alert }) => alert,
    );
  }

  /**
   * Writes what an officer does about an alert.
   * @throws TradeError NOT_FOUND; WRONG_STATUS; CONFLICT if another officer was faster
   */
  async take(user: User, id: string, step: NewStep): Promise<HandledAlert> {
    const seen = await this.#find(user, id);
    const { status } = seen.alert;
    const allowed = FROM[step.status];
    if (!allowed.includes(status))
      reject('WRONG_STATUS', `An alert that is ${status} does not allow this.`, { status, allowed });
    if (!(await this.#write(user, seen, step)))
      reject('CONFLICT', 'Another officer has just done something about this alert.', { id });
    return (await this.#find(user, id)).alert;
  }

  /** All that officers did. */
  async steps(): Promise<WrittenStep[]> {
    const rows = await this.#db.selectFrom('alert_steps').selectAll().orderBy('cause').orderBy('number').execute();
    return rows.map((row) => ({ cause: row.cause, ...stepOfRow(row) }));
  }

  async #find(user: User, id: string): Promise<Seen> {
    const [seen] = await this.#select(user, { limit: 1, which: sql`alerts.id = ${id}` });
    return seen ?? rejectUnknown({ id });
  }

  async #select(
    user: User,
    { limit, which }: { readonly limit: number; readonly which: RawBuilder<boolean> },
  ): Promise<Seen[]> {
    const rows = await this.#db
      .selectFrom('alerts')
      .leftJoin('alert_steps as step', (join) =>
        join
          .on('step.cause', '=', CAUSE)
          .on('step.number', '=', sql<number>`(select max(number) from alert_steps where cause = ${CAUSE})`),
      )
      .selectAll('alerts')
      .select([STATUS.as('status'), CAUSE.as('cause'), sql`to_json(step)`.as('step')])
      .where(visibleTo(user, 'alerts', 'document_id'))
      .where(which)
      .orderBy('block', 'desc')
      .orderBy('position', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ status, step, cause, ...row }) => {
      const last = step === null ? undefined : parseAs(StepRow, step);
      const alert = { ...alertOfRow(row), status: parseAs(AlertStatus, status) };
      return { cause, alert: { ...alert, ...(last && { lastStep: stepOfRow(last) }) }, steps: last?.number ?? 0 };
    });
  }

  /** @returns false if another step was written since the alert was read */
  async #write(
    user: User,
    { alert: { attempts }, cause, steps }: Seen,
    { status, reasonCode, remark }: NewStep,
  ): Promise<boolean> {
    const { numInsertedOrUpdatedRows: written = 0n } = await this.#db
      .insertInto('alert_steps')
      .values({
        ...{ cause, number: steps + 1, status, attempts, user_name: user.name },
        ...{ reason_code: reasonCode ?? null, remark: remark ?? null, time: new Date().toISOString() },
      })
      .onConflict((conflict) => conflict.columns(['cause', 'number']).doNothing())
      .executeTakeFirst();
    return written > 0n;
  }
}

/** An alert, and how many steps were written about it when it was read. */
interface Seen {
  readonly cause: string;
  readonly alert: HandledAlert;
  readonly steps: number;
}

const StepRow = z.object({
  number: z.int(),
  status: z.string(),
  user_name: z.string(),
  reason_code: z.string().nullable(),
  remark: z.string().nullable(),
  time: z.string(),
});

function stepOfRow({ status, time, user_name: user, reason_code, remark }: z.infer<typeof StepRow>): AlertStep {
  return parseAs(AlertStep, {
    ...{ status, user, time },
    ...(reason_code !== null && { reasonCode: reason_code }),
    ...(remark !== null && { remark }),
  });
}

function isBefore(alertId: string | undefined): RawBuilder<boolean> {
  if (alertId === undefined) return sql<boolean>`true`;
  const { block, position } = readPosition(alertId);
  return sql<boolean>`(block, position, id) < (${block}::bigint, ${position}::integer, ${alertId})`;
}

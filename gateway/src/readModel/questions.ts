import type { Database } from '../database/openDatabase.js';
import { Alerts } from './alerts.js';
import { DocumentQueries } from './documentQueries.js';
import { EventQueries } from './eventQueries.js';
import { Inbox } from './inbox.js';
import { Submissions } from './submissions.js';

/** What can be asked of the read model, and what its users did with the answers. */
export interface Questions {
  readonly documentQueries: DocumentQueries;
  readonly eventQueries: EventQueries;
  readonly alerts: Alerts;
  readonly inbox: Inbox;
  readonly submissions: Submissions;
}

export const askReadModel = (db: Database): Questions => ({
  documentQueries: new DocumentQueries(db),
  eventQueries: new EventQueries(db),
  alerts: new Alerts(db),
  inbox: new Inbox(db),
  submissions: new Submissions(db),
});

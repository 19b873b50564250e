import type { ActionGuard } from '../http/actionGuard.js';
import type { ActionSequel } from '../http/actionSequel.js';
import type { Endpoint } from '../http/endpoint/endpoint.js';
import type { Reminder } from '../http/endpoints/reminders.js';
import type { ServiceOf } from '../http/memberRoutes.js';
import type { AlertRule } from '../readModel/alertRule.js';
import type { ContentIndex } from '../readModel/contentIndex.js';
import type { ContentRule } from '../readModel/contentRule.js';
import type { Search } from '../readModel/search.js';

/** What an area of the trade adds to the gateway, beside the documents that all areas share. */
export interface Area {
  readonly endpoints?: readonly Endpoint[];
  readonly alertRules?: readonly AlertRule[];
  readonly contentRules?: readonly ContentRule[];
  readonly contentIndexes?: readonly ContentIndex[];
  readonly searches?: readonly Search[];
  readonly reminders?: readonly Reminder[];
  /** What it does for other members' gateways. */
  readonly memberServices?: readonly ServiceOf[];
  readonly actionGuards?: readonly ActionGuard[];
  readonly actionSequels?: readonly ActionSequel[];
}

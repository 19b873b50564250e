import type { Endpoint } from '../http/endpoint/endpoint.js';
import type { Reminder } from '../http/endpoints/reminders.js';
import type { ServiceOf } from '../http/memberRoutes.js';
import type { Services } from '../http/services.js';
import type { AlertRule } from '../readModel/alertRule.js';
import type { ContentIndex } from '../readModel/contentIndex.js';
import type { ContentRule } from '../readModel/contentRule.js';
import type { Search } from '../readModel/search.js';
import type { Area } from './area.js';
import { credits } from './credits/credits.js';
import { customs } from './customs/customs.js';
import { directory } from './directory/directory.js';
import { financing } from './financing/financing.js';
import { membership } from './membership/membership.js';
import { provenance } from './provenance/provenance.js';
import { SUMMARIES } from './summaries.js';
import { title } from './title/title.js';

/** Every area. A new one is added here, and nowhere else. */
const AREAS: readonly Area[] = [title, financing, credits, customs, provenance, membership, directory];

export const AREA_ENDPOINTS: readonly Endpoint[] = AREAS.flatMap(({ endpoints = [] }) => endpoints);
export const ALERT_RULES: readonly AlertRule[] = AREAS.flatMap(({ alertRules = [] }) => alertRules);
const CONTENT_RULES: readonly ContentRule[] = AREAS.flatMap(({ contentRules = [] }) => contentRules);
const CONTENT_INDEXES: readonly ContentIndex[] = AREAS.flatMap(({ contentIndexes = [] }) => contentIndexes);
export const SEARCHES: readonly Search[] = AREAS.flatMap(({ searches = [] }) => searches);
export const REMINDERS: readonly Reminder[] = AREAS.flatMap(({ reminders = [] }) => reminders);
export const MEMBER_SERVICES: readonly ServiceOf[] = AREAS.flatMap(({ memberServices = [] }) => memberServices);
/** What bears on the actions of users. */
export const ON_ACTIONS: Pick<Services, 'actionGuards' | 'actionSequels'> = {
  actionGuards: AREAS.flatMap(({ actionGuards = [] }) => actionGuards),
  actionSequels: AREAS.flatMap(({ actionSequels = [] }) => actionSequels),
};
/** What the read model does with what it reads. */
export const FOLLOWING = {
  alertRules: ALERT_RULES,
  contentRules: CONTENT_RULES,
  contentIndexes: CONTENT_INDEXES,
  searches: SEARCHES,
  summaries: SUMMARIES,
} as const;

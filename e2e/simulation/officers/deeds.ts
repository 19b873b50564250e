import { DEFINITIONS, isCreation, type TradeRecord } from '@naru/chaincode/domain';
import { AMENDMENT_DEEDS } from './amendments.js';
import { CONSENT_DEEDS } from './consents.js';
import { CREDIT_DEEDS } from './credits.js';
import { CUSTOMS_DEEDS } from './customs.js';
import type { Body, Deed, Desk } from './deed.js';
import { FINANCING_DEEDS } from './financing.js';
import { TITLE_DEEDS } from './title.js';

/** How often a document that is preferred is chosen. */
const PREFERENCE = 0.6;
const DEEDS: readonly Deed[] = [
  ...TITLE_DEEDS,
  ...AMENDMENT_DEEDS,
  ...CONSENT_DEEDS,
  ...FINANCING_DEEDS,
  ...CREDIT_DEEDS,
  ...CUSTOMS_DEEDS,
];

/** What an officer is about to do. */
export interface Plan {
  readonly deed: Deed;
  /** The id of the document: the present one's, or a new one. */
  readonly id: string;
  readonly target: TradeRecord | undefined;
  readonly body: Body;
}

/**
 * Chooses something that the officer can do in the state that they see; undefined if there is nothing.
 * @param weigh how often each is chosen; as honest officers do by default
 * @param isPreferred the documents that are chosen more often; none by default
 */
export function planDeed(
  desk: Desk,
  weigh = (deed: Deed): number => deed.weight,
  isPreferred = (_: TradeRecord): boolean => false,
): Plan | undefined {
  const possible = DEEDS.filter(({ roles }) => roles.includes(desk.me.role)).flatMap((deed) => {
    const found = deed.find(desk);
    return found.length === 0 ? [] : [{ deed, found, weight: weigh(deed) }];
  });
  if (possible.length === 0) return undefined;
  const { deed, found } = desk.random.weighted(possible);
  const preferred = found.filter((record) => record !== undefined && isPreferred(record));
  const among = preferred.length > 0 && desk.random.chance(PREFERENCE) ? preferred : found;
  const target = desk.random.pickNamed(among, (record) => record?.id ?? '');
  const action = DEFINITIONS[deed.type].actions[deed.action];
  const isStep = target !== undefined && action !== undefined && !isCreation(action);
  const id = isStep ? target.id : desk.random.ulid();
  return { deed, id, target, body: deed.body(desk, target, id) };
}

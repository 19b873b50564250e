import { ConsentState, isSameParty, type Party, type TradeRecord } from '@naru/chaincode/domain';
import { oncePerObject } from '../world/once.js';
import { BANKS } from './cast.js';
import { anew, type Deed, type Desk, findRecords, inHours, isMe, partyOf } from './deed.js';
import { makeConsented } from './papers.js';

const CONSENT = 'financing-consent';
const CONSENT_HOURS = [24, 240];

const consentOf = oncePerObject(({ state }: TradeRecord) => ConsentState.parse(state));

/** The open consents to the officer's bank: of one applicant, or of anybody. */
export function findConsents(desk: Desk, applicant?: Party): TradeRecord[] {
  const now = new Date(desk.nowMs).toISOString();
  return findRecords(desk, CONSENT, ['OPEN'], (record) => {
    const { bank, expires } = consentOf(record);
    if (bank !== desk.me.msp || expires <= now) return false;
    const given = applicantOf(desk, record);
    return given !== undefined && (applicant === undefined || isSameParty(given, applicant));
  });
}

/** Who has given a consent, as the officer's organisation knows. */
export const applicantOf = ({ me, view }: Desk, record: TradeRecord): Party | undefined =>
  view.hiddenParty(me.msp, record);

const isApplicant = (desk: Desk, record: TradeRecord): boolean => {
  const applicant = applicantOf(desk, record);
  return applicant !== undefined && isMe(desk, applicant);
};

/** What shippers do with consents. */
export const CONSENT_DEEDS: readonly Deed[] = [
  {
    ...{ type: CONSENT, action: 'give', weight: 8, roles: ['shipper'], find: anew },
    body: (desk) => ({
      document: makeConsented(desk.random, partyOf(desk.me)),
      input: { bank: desk.random.pick(BANKS).msp, expires: inHours(desk, desk.random.pick(CONSENT_HOURS)) },
    }),
  },
  {
    ...{ type: CONSENT, action: 'withdraw', weight: 0.3, roles: ['shipper'] },
    find: (desk) => findRecords(desk, CONSENT, ['OPEN'], (record) => isApplicant(desk, record)),
    body: () => ({}),
  },
];

import { findDateFaults } from '../../dcsa';
import { reject, rejectIssues } from '../../errors';
import { dateOf } from '../../primitives';
import type { Requirement } from '../../vocabulary/action';
import { type Members, requireOneOfRoles, requireOrganizationRole } from '../../vocabulary/members';
import { isSameParty, type Party, type TradeRecord } from '../../vocabulary/record';
import { type BillState, isNegotiable } from './billState';
import { listOpenHolds, listUnreleased } from './holds';
import { findLastStep } from './lastStep';
import { isConsented, type PledgeConsent, type Remedy } from './pledge';

/** A bill bears the code of the carrier that issues it (DCSA `carrierCode`, SMDG or NMFTA). @throws NOT_YOUR_CODE */
export function requireOwnCarrierCode(members: Members, msp: string, code: string, provider: string): void {
  const { carrierCodes } = requireOrganizationRole(members, msp, 'CARRIER');
  if (!carrierCodes.some((own) => own.code === code && own.provider === provider)) {
    reject('NOT_YOUR_CODE', `${msp} does not issue bills under the carrier code of this document.`, { msp, provider });
  }
}

/** @throws INVALID with every date that cannot be right on the day of the transaction */
export function requirePossibleDates(document: unknown, time: string): void {
  const { faults } = findDateFaults(document, dateOf(time));
  const issues = faults.map(({ pointer, message }) => ({ pointer: `/document${pointer}`, message }));
  if (issues.length > 0) rejectIssues(issues, { message: 'The dates of the document cannot be right.' });
}

/** Exporters and banks hold bills; others can do nothing with one. @throws NOT_A_MEMBER, FORBIDDEN */
export function requireHolder(members: Members, { msp }: Party): void {
  requireOneOfRoles(members, msp, ['EXPORTER', 'BANK']);
}

/** Whose users hold bills. */
export const HOLDERS = ['shipper', 'bank-officer'] as const;

/** The status in which a holder can do something with a bill. */
export const HELD = ['ISSUED'] as const;

/** Who controls the bill. */
export const POSSESSOR = {
  sentence: 'the caller is the possessor',
  parties: ({ possessor }: BillState): Party[] => [possessor],
};

/** The bank for which the bill is security. */
export const PLEDGEE = {
  sentence: 'the bill is pledged to the caller’s bank',
  parties: ({ pledge }: BillState): Party[] => (pledge === undefined ? [] : [{ msp: pledge.pledgee }]),
};

/** What only the carrier that issued the bill can say of it. */
export const CARRIER = {
  sentence: 'the caller is of the issuing carrier',
  parties: ({ issuer }: BillState): Party[] => [{ msp: issuer }],
};

/** What holds of the bill itself, whoever acts on it. */
export type OnState = Requirement<{ readonly state: BillState }>;

/** Whoever endorses or pledges must have both the bill and the right to the goods. */
export const ONE_HOLDER: OnState = {
  sentence: 'the possessor is the title holder',
  guard: ({ state: { possessor, titleHolder } }) => {
    if (!isSameParty(possessor, titleHolder))
      reject('FORBIDDEN', 'The possessor of this bill is not its title holder.', {});
  },
};

/**
 * A straight bill and a sea waybill cannot be endorsed, so they are not a security (DCSA eBL: isToOrder). Whoever a bill
 * was endorsed to by name alone cannot endorse it further (DCSA PINT: ENDORSE).
 */
export const NEGOTIABLE: OnState = {
  sentence: 'the bill is made out to order, and can be endorsed further',
  guard: ({ state: { form, endorsement } }) => {
    if (!isNegotiable(form) || endorsement === 'ENDORSE')
      reject('NOT_NEGOTIABLE', 'This bill cannot be endorsed, so it cannot be pledged.', { form, endorsement });
  },
};

/** What is of paper passes as paper (MLETR art. 18: the paper and the electronic record are never both in force). */
const ELECTRONIC: OnState = {
  sentence: 'the original is electronic',
  guard: ({ state: { isPaper } }) => {
    if (isPaper === true) reject('NOT_ELECTRONIC', 'The original of this bill is of paper; it passes as paper.', {});
  },
};

export const UNPLEDGED: OnState = {
  sentence: 'the bill is not pledged',
  guard: ({ state: { pledge } }) => {
    if (pledge !== undefined) reject('PLEDGED', 'The bill is pledged; its pledgee must release it first.', {});
  },
};

/** What holds of the bill in its present version. */
type OnVersion = Requirement<{
  readonly record: Pick<TradeRecord, 'action' | 'version'>;
  readonly state: BillState;
}>;

/** What a pledge stops until the pledgee consents to it: the consent is for one action, as the next one. */
function unpledgedOr(consents: readonly PledgeConsent[]): OnVersion {
  return {
    sentence: 'the bill is not pledged, or its pledgee consented to this as the last thing that was done with it',
    guard: ({ record, state }) => {
      const { pledge } = state;
      if (pledge !== undefined && !isConsented(pledge, findLastStep(record, state), consents))
        reject('PLEDGED', 'The bill is pledged. Ask its pledgee to consent to this, or to release the bill.', {
          consents,
        });
    },
  };
}

const REMEDY_ALLOWED = {
  SELL: ', or the pledge’s terms allow a sale',
  SURRENDER: ', or the pledge’s terms allow a surrender',
};

/** A pledgee has taken the bill for what the pledge's terms allow, and for nothing else. */
function unenforcedOr(remedy?: Remedy): OnState {
  return {
    sentence: `its pledgee has not taken it by enforcing the pledge${remedy === undefined ? '' : REMEDY_ALLOWED[remedy]}`,
    guard: ({ state: { enforced } }) => {
      if (enforced !== undefined && (remedy === undefined || !enforced.remedies.includes(remedy)))
        reject('PLEDGED', 'The bill was taken by enforcing a pledge, whose terms do not allow this.', {
          remedies: enforced.remedies,
        });
    },
  };
}

export const UNENFORCED = unenforcedOr();

/** While a bank examines a bill, or collects for it, it stays with that bank. After the bank has honoured it, the bill can be passed on. */
export const UNPRESENTED: OnState = {
  sentence: 'the bill is not with a bank that examines it under a credit, or collects for it',
  guard: ({ state: { presentation } }) => {
    if (presentation?.remittingBank !== undefined)
      reject('PRESENTED', 'The bill is with a bank for collection, until it is delivered or goes back.', {
        collection: presentation.id,
      });
    if (presentation !== undefined && presentation.honouredFor === undefined)
      reject('PRESENTED', 'The bill is presented under a credit, and the bank has not decided yet.', {
        presentation: presentation.id,
      });
  },
};

/** A bill is a security once: after a bank has honoured it, it stands for nothing that another could finance. */
export const NEVER_HONOURED: OnState = {
  sentence: 'the bill was not honoured under a credit',
  guard: ({ state: { presentation } }) => {
    if (presentation?.honouredFor !== undefined)
      reject('PRESENTED', 'The bill was honoured under a credit, and is no security any more.', {
        presentation: presentation.id,
      });
  },
};

export const NO_OFFER: OnState = {
  sentence: 'the bill is not on offer',
  guard: ({ state: { offer } }) => {
    if (offer !== undefined)
      reject('OFFER_OPEN', 'Another offer of this bill is open; withdraw it first.', { kind: offer.kind });
  },
};

/** Another bill may be issued for the goods of a void one, and they would be delivered once more. */
export const UNDELIVERED: OnState = {
  sentence: 'the carrier has delivered nothing of the goods',
  guard: ({ state: { indemnity, deliveredContainers } }) => {
    if (indemnity !== undefined || deliveredContainers !== undefined)
      reject('WRONG_STATUS', 'Goods of this bill were delivered. It ends with the delivery of all of them.', {
        indemnity,
        deliveredContainers,
      });
  },
};

/** A release of the declaration alone frees no bill, and whoever waits for it is to know whom to ask for what. @throws HELD */
export function rejectHeld(declarations: readonly string[]): never {
  reject(
    'HELD',
    'Customs holds the goods for these declarations. It releases these first, and then takes release-goods on each bill that is held for them.',
    { declarations },
  );
}

const notHeld = (sentence: string, listHolds: typeof listOpenHolds): OnState => ({
  sentence,
  guard: ({ state }) => {
    const held = listHolds(state);
    if (held.length > 0) rejectHeld(held.map(({ declaration }) => declaration));
  },
});

export const NOT_HELD = notHeld('customs does not hold the goods', listOpenHolds);

/** That goods may be delivered by an exception lets nobody take them out of the sight of customs. */
export const NEVER_HELD = notHeld('customs does not hold the goods, not even with an exception', listUnreleased);

export const ASKED_FOR_PAPER: OnState = {
  sentence: 'the holder surrendered it to have it on paper',
  guard: ({ state: { amendmentReason } }) => {
    if (amendmentReason !== 'SWTP')
      reject('NOT_REQUESTED', 'The holder did not surrender the bill to have it on paper (SWTP).', { amendmentReason });
  },
};

/** A bill that others replace, in whole or in part, does not come back. */
export const UNREPLACED: OnState = {
  sentence: 'no bill was issued in its place',
  guard: ({ state: { replacedBy } }) => {
    if (replacedBy !== undefined)
      reject('WRONG_STATUS', 'Other bills were issued in the place of this one.', { replacedBy });
  },
};

/** A bill whose possession can pass: to another party, or back to the carrier. */
export const FREE: readonly OnState[] = [ELECTRONIC, UNPLEDGED, UNENFORCED, UNPRESENTED, NO_OFFER];

/** A bill whose possession can pass by an action to which the pledgee can consent, or that may be its remedy. */
export function freeOrAllowed(consents: readonly PledgeConsent[], remedy?: Remedy): readonly OnVersion[] {
  return [ELECTRONIC, unpledgedOr(consents), unenforcedOr(remedy), UNPRESENTED, NO_OFFER];
}

/** A bill that can be endorsed. */
export const ENDORSABLE: readonly OnState[] = [ONE_HOLDER, NEGOTIABLE, ...FREE];

/** What is offered must be seen first. @throws NOT_DISCLOSED */
export function requireDisclosedTo({ parties }: TradeRecord, msp: string): void {
  if (!parties.some((party) => party.msp === msp))
    reject('NOT_DISCLOSED', `The bill has not been disclosed to ${msp}.`, { msp });
}

/** What holds of every new offer. */
export const LAPSES_LATER: Requirement<{ readonly time: string; readonly input: { readonly expires: string } }> = {
  sentence: 'the offer lapses in the future',
  guard: ({ time, input: { expires } }) => {
    if (expires <= time) reject('OFFER_LAPSED', 'The offer would lapse before it is made.', { expires, time });
  },
};

/** @throws OFFER_LAPSED if the offer's time is over by the transaction's own time */
export function requireCurrent(expires: string, time: string): void {
  if (expires < time) reject('OFFER_LAPSED', 'The offer has lapsed.', { expires, time });
}

import { z } from 'zod';
import { MspId } from '../primitives';
import type { Caller } from './facts';
import { isSameParty, Party, PRIVATE_PARTY, type TradeRecord } from './record';

/*
 * Some documents do not say in public whose they are: their record names an organisation, and the private document the
 * party of it. Whoever holds the document knows the party. For all others the organisation's own gateway signs.
 */

/** A party as the record of such a document names it. */
export const PrivateParty = z.strictObject({ msp: MspId, party: z.literal(PRIVATE_PARTY) });
export type PrivateParty = z.infer<typeof PrivateParty>;

/** The same party as the document names it. */
export const NamedParty = Party.required({ party: true });
export type NamedParty = z.infer<typeof NamedParty>;

const Applying = z.object({ applicant: NamedParty });

/** The applicant that a document names, whatever else it says; undefined if it names none. */
export function readApplicant(document: unknown): NamedParty | undefined {
  return Applying.safeParse(document).data?.applicant;
}

/** What a record says of a party that its document names. */
export const hideParty = ({ msp }: Party): PrivateParty => ({ msp, party: PRIVATE_PARTY });

/** Whether a record names a party of the organisation, and does not say which. */
export function hidesPartyOf({ parties }: Pick<TradeRecord, 'parties'>, organization: string): boolean {
  return parties.some(({ msp, party }) => msp === organization && party === PRIVATE_PARTY);
}

/**
 * Whether the caller is the party that a record does not name.
 * @param named The party that the document of the record names; undefined if the document is not there
 */
export function isHiddenParty(
  caller: Pick<Caller, 'msp' | 'party'>,
  record: Pick<TradeRecord, 'parties'>,
  named: Party | undefined,
): boolean {
  return named !== undefined && hidesPartyOf(record, caller.msp) && isSameParty(named, caller);
}

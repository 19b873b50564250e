import { Party } from '@naru/chaincode/domain';
import { z } from 'zod';
import { text } from '../../http/endpoint/components.js';
import type { PartyEntries } from './partyEntries.js';

/** A party with the name that the directory gives it, if the caller may see its entry. */
export const BillParty = Party.extend({ partyName: text('HANKANG STEEL CO LTD').optional() });
export type BillParty = z.infer<typeof BillParty>;

export async function nameParty(entries: PartyEntries, party: Party): Promise<BillParty> {
  const partyName = (await entries.find(party))?.partyName;
  return partyName === undefined ? party : { ...party, partyName };
}

/** A party as a sentence names it: always with its place on the ledger, because two parties can have one name. */
export function writeParty({ msp, party, partyName }: BillParty): string {
  const place = party === undefined ? msp : `${msp}/${party}`;
  return partyName === undefined ? place : `${partyName} (${place})`;
}

import type { Party, PartyEntry } from '@naru/chaincode/domain';
import { z } from 'zod';
import { components, text } from '../../http/endpoint/components.js';
import type { PartyEntries } from './partyEntries.js';

/** DCSA has given this ledger no platform code: a party without a platform of its own is on this one. */
const PLATFORM = 'NARU';
/** The list of the opaque ids under which the ledger knows parties; `ZZZ` is DCSA's word for a list that partners agree. */
const LEDGER_LIST = { codeListProvider: 'ZZZ', codeListName: 'NARU' } as const;

const IdentifyingCode = z.strictObject({
  codeListProvider: text('GLEIF'),
  partyCode: text('969500KSV493XWY0PS33'),
  codeListName: text('LEI').optional(),
});

/** A party as DCSA's messages name it. */
export const DcsaParty = z
  .strictObject({
    partyName: text('HANKANG STEEL CO LTD', 'The party’s id on the ledger if the caller does not see its entry.'),
    eblPlatform: text('NARU', 'The party’s platform in the directory, or NARU.'),
    identifyingCodes: z.array(IdentifyingCode).min(1).describe('The last one is the party’s id on the ledger.'),
    taxLegalReferences: z
      .array(z.strictObject({ type: text('EORI'), countryCode: text('KR'), value: text('123-45-67890') }))
      .optional(),
  })
  .register(components, { id: 'DcsaParty' });
export type DcsaParty = z.infer<typeof DcsaParty>;

/** A party in DCSA's words, from its directory entry if the caller sees it. */
export async function toDcsaParty(entries: PartyEntries, party: Party): Promise<DcsaParty> {
  const place = party.party === undefined ? party.msp : `${party.msp}/${party.party}`;
  const entry = await entries.find(party);
  const { taxLegalReferences = [] } = entry ?? {};
  return {
    partyName: entry?.partyName ?? place,
    eblPlatform: entry?.eblPlatform ?? PLATFORM,
    identifyingCodes: [...listCodes(entry), { ...LEDGER_LIST, partyCode: place }],
    ...(taxLegalReferences.length > 0 && { taxLegalReferences }),
  };
}

function listCodes({ lei, identifyingCodes = [] }: Partial<PartyEntry> = {}): z.infer<typeof IdentifyingCode>[] {
  const isListed = identifyingCodes.some(({ codeListProvider }) => codeListProvider === 'GLEIF');
  if (lei === undefined || isListed) return [...identifyingCodes];
  return [{ codeListProvider: 'GLEIF', partyCode: lei, codeListName: 'LEI' }, ...identifyingCodes];
}

import { z } from 'zod';
import { rejectField } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { addParty } from '../../vocabulary/parties';
import { isSameParty, Party } from '../../vocabulary/record';
import { bill } from './bill';
import { type BillState, Endorsement, listFunctions, markTaken } from './billState';
import { ENDORSABLE, FREE, HELD, HOLDERS, NEGOTIABLE, ONE_HOLDER, POSSESSOR, requireHolder } from './guards';

/** To whom title goes, and how. */
interface Endorsing {
  readonly to: Party;
  readonly endorsement?: Endorsement | undefined;
}

/** The title after an endorsement: whoever has a blank bill has title. */
export function endorseTo({ nominee: _, ...state }: BillState, { to, endorsement }: Required<Endorsing>): BillState {
  return { ...state, titleHolder: to, endorsement };
}

/** Title passes only from the title holder: as it endorses the bill itself, or as it has named a nominee. */
export function requirePassable(state: BillState, { to, endorsement }: Endorsing): void {
  const { nominee } = state;
  const isNominated = nominee !== undefined && isSameParty(nominee.to, to) && nominee.endorsement === endorsement;
  if (endorsement === undefined || isNominated) return;
  for (const { guard } of [ONE_HOLDER, NEGOTIABLE]) guard({ state });
}

const TO_A_HOLDER = {
  sentence: 'the party named is of an exporter or a bank',
  guard: ({
    members,
    input: { to },
  }: {
    readonly members: Parameters<typeof requireHolder>[0];
    readonly input: { readonly to: Party };
  }): void => {
    requireHolder(members, to);
  },
};

const Endorsing = z.strictObject({
  to: Party.required({ party: true }).describe('Who gets title.'),
  endorsement: Endorsement.describe(
    'Whether that party can pass title on (ENDORSE_TO_ORDER), or not (ENDORSE), or whoever has the bill has title (BLANK_ENDORSE).',
  ),
});

const NAMED = [
  { what: 'the party named', find: ({ input }: { readonly input: { readonly to: Party } }): Party => input.to },
];

/** Passes title alone; the endorser keeps the bill until it hands it on (DCSA PINT: ENDORSE, ENDORSE_TO_ORDER). */
export const endorse = bill.step('endorse', {
  summary: 'Endorses the bill to another party, which has title from then on; possession stays.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  input: Endorsing,
  content: 'carried',
  names: NAMED,
  requirements: [
    ...ENDORSABLE,
    TO_A_HOLDER,
    {
      sentence: 'title without possession is endorsed to a name',
      guard: ({ input: { endorsement } }) => {
        if (endorsement === 'BLANK_ENDORSE')
          rejectField(
            '/input/endorsement',
            'A bill endorsed in blank belongs to whoever has it. Offer it for a transfer.',
            {
              endorsement,
            },
          );
      },
    },
  ],
  decide: ({ record, state, input }) => {
    const endorsed = endorseTo(markTaken(state), input);
    return {
      change: bill.changeTo('ISSUED', endorsed, {
        parties: addParty(record.parties, input.to, listFunctions(state)),
      }),
    };
  },
});

/** A title holder that does not have the bill names to whom whoever has it may hand it with title. */
export const nominate = bill.step('nominate', {
  summary: 'Names the party to which the possessor may hand the bill with title; a later nomination replaces it.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: {
    sentence: 'the caller is the title holder',
    parties: ({ titleHolder }) => [titleHolder],
  },
  input: Endorsing,
  names: NAMED,
  requirements: [NEGOTIABLE, ...FREE, TO_A_HOLDER],
  decide: ({ state, input }) => ({ change: bill.changeTo('ISSUED', { ...markTaken(state), nominee: input }) }),
});

/** A signature of the back of the bill that passes nothing (DCSA PINT: SIGN). */
export const sign = bill.step('sign', {
  summary: 'Signs the bill, which passes nothing: the endorsement chain shows it.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: {
    sentence: 'the caller is the possessor or the title holder',
    parties: ({ possessor, titleHolder }) => [possessor, titleHolder],
  },
  input: Nothing,
  decide: ({ state }) => ({ change: bill.changeTo('ISSUED', markTaken(state)) }),
});

import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { reasoned } from '../../vocabulary/reasonedRemarks';
import type { Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import type { StepAsked } from '../../vocabulary/relations';
import { makeServing, noteUnserved } from '../../vocabulary/unservedRemarks';
import { bill, billLink } from '../billOfLading/bill';
import { NOT_HELD } from '../billOfLading/guards';
import { declaration } from '../customsDeclaration/words';
import { CARRIER, cargo, type CargoState } from './words';

/* The goods leave the bonded area when customs has released them, or allows it before. */

/** So many declarations the goods of one bill can have. */
const MAX_DECLARATIONS = 16;
const LEAVING = ['UNLOADED', 'WAREHOUSED'] as const;

const LeavingInput = z.strictObject({
  declarations: distinctUlids(MAX_DECLARATIONS)
    .default([])
    .describe('The released declarations of the goods; none if customs lets them leave by an exception.'),
});

export const carryOut = cargo.step('carry-out', {
  summary: 'Reports that the goods have left the bonded area.',
  from: LEAVING,
  to: ['CARRIED_OUT'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: LeavingInput,
  relations: {
    declarations: {
      what: 'each declaration of the goods',
      find: ({ input: { declarations } }: StepAsked<CargoState, z.infer<typeof LeavingInput>>) =>
        declarations.map((id) => ({ type: 'customs-declaration', id }) as const),
      isPublic: true,
    },
    bill: {
      what: 'the bill',
      find: ({ state: { billOfLading } }: StepAsked<CargoState, z.infer<typeof LeavingInput>>) =>
        billLink(billOfLading),
      isPublic: true,
    },
  },
  requirements: [
    {
      sentence: 'the declarations are of this bill, to the same authority',
      guard: ({ state, related: { declarations } }) => {
        const others = declarations.filter((found) => !isOfGoods(found, state)).map(({ record: { id } }) => id);
        if (others.length > 0)
          rejectField('/input/declarations', 'These declarations are not of the goods of this bill.', { others });
      },
    },
    {
      sentence: 'customs has released them, or lets the goods leave by an exception',
      guard: ({ state: { exception }, related: { declarations } }) => {
        if (exception !== undefined) return;
        if (declarations.length === 0)
          rejectField('/input/declarations', 'Goods leave by a released declaration. Name it.');
        for (const { record } of declarations) requireStatus(record, ['RELEASED']);
      },
    },
    {
      sentence: 'customs does not hold the goods, or lets them leave by an exception',
      guard: ({ state: { exception }, related }) => {
        if (exception === undefined) NOT_HELD.guard({ state: bill.stateOf(related.bill.record) });
      },
    },
  ],
  decide: ({ state, input: { declarations } }) => ({
    change: cargo.changeTo('CARRIED_OUT', { ...state, declarations }),
  }),
});

function isOfGoods({ record }: Related, { billOfLading, customs }: CargoState): boolean {
  const isLinked = record.links.some(({ type, id }) => type === 'bill-of-lading' && id === billOfLading);
  return isLinked && declaration.stateOf(record).customs === customs;
}

const ExceptionRemarks = reasoned(
  ['PERISHABLE', 'RELIEF_GOODS', 'UNDER_BOND', 'OTHER'],
  'Why the goods may leave.',
  'What the carrier is told.',
);

const CUSTOMS = {
  sentence: 'the caller is of the customs authority addressed',
  parties: ({ customs }: CargoState): { msp: string }[] => [{ msp: customs }],
};

/** An exception is a decision like any other: on the ledger, by an officer, with a reason. */
export const allowCarryOut = cargo.step('allow-carry-out', {
  summary: 'Lets the goods leave although no declaration of them is released, or although they are held.',
  from: LEAVING,
  to: LEAVING,
  roles: ['customs-officer'],
  by: CUSTOMS,
  input: Nothing,
  details: ExceptionRemarks.optional(),
  opponentMayBeAbsent: true,
  requirements: [
    {
      sentence: 'they may not leave by an exception yet',
      guard: ({ state: { exception } }) => {
        if (exception !== undefined) reject('WRONG_STATUS', 'The goods may leave already.', { ...exception });
      },
    },
  ],
  decide: ({ record, state, caller, ...facts }) => ({
    change: cargo.changeTo(record.status, {
      ...noteUnserved(state, 'allow-carry-out', { record, ...facts }),
      exception: { by: caller.party, since: record.version + 1 },
    }),
  }),
});

export const serveRemarks = makeServing(cargo, {
  from: [...LEAVING, 'CARRIED_OUT'],
  roles: ['customs-officer'],
  by: CUSTOMS,
  remarks: { 'allow-carry-out': ExceptionRemarks },
});

import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids, MspId, Ulid } from '../../primitives';
import { readBillFacts } from '../../transportEvents/billFacts';
import { readTransportEvent } from '../../transportEvents/eventView';
import type { Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { parseAs } from '../../vocabulary/parse';
import type { Link, TradeRecord } from '../../vocabulary/record';
import { eventWords } from './words';

/** How many bills one event can belong to. Each of them travels to those who endorse it. */
const MAX_BILLS = 16;

const RecordInput = z.strictObject({
  bills: distinctUlids(MAX_BILLS).min(1).describe('The bills that the event belongs to. Their parties read it.'),
  replaces: Ulid.optional().describe('The event that this one corrects.'),
});

export const record = eventWords.creation('record', {
  summary: 'Records an event of a container or a vessel for bills of the carrier.',
  to: ['RECORDED'],
  roles: ['carrier-agent'],
  authors: ({ carrier }) => [{ msp: carrier }],
  input: RecordInput,
  relations: {
    replaced: {
      what: 'the event that is replaced, if one is named,',
      find: ({ input: { replaces } }): Link | undefined =>
        replaces === undefined ? undefined : { type: 'transport-event', id: replaces },
      change: eventWords.changedTo(['REPLACED'], ({ carrier }) => [{ msp: carrier }]),
    },
    bills: {
      what: 'each bill',
      find: ({ input: { bills } }) => bills.map((id): Link => ({ type: 'bill-of-lading', id })),
      carries: 'bill-of-lading',
    },
  },
  requirements: [
    {
      sentence: 'each bill was issued by the caller’s organisation',
      guard: ({ caller, related: { bills } }) => {
        const others = bills.filter((bill) => issuerOf(bill) !== caller.msp).map(({ record: { id } }) => id);
        if (others.length > 0)
          reject('FORBIDDEN', 'A carrier records events for its own bills. Leave out the bills of others.', { others });
      },
    },
    {
      sentence: 'the bills have the same parties',
      guard: ({ related: { bills } }) => {
        requireSameParties(bills);
      },
    },
    {
      sentence: 'the container of an equipment event is in each of the bills',
      guard: ({ document, related: { bills } }) => {
        requireContainer(readTransportEvent(document).equipmentReference, bills);
      },
    },
    {
      sentence: 'an actual event (ACT) is not in the future',
      guard: ({ document, time }) => {
        const { isActual, eventDateTime, timeMs } = readTransportEvent(document);
        if (isActual && timeMs > Date.parse(time))
          rejectField(
            '/document/eventDateTime',
            'An actual event (ACT) cannot be in the future. Send it as PLN or EST.',
            {
              eventDateTime,
              time,
            },
          );
      },
    },
    {
      sentence: 'an event that is replaced was recorded by the caller’s organisation',
      guard: ({ caller, related: { replaced } }) => {
        if (replaced !== undefined && eventWords.stateOf(replaced.record).carrier !== caller.msp)
          reject('FORBIDDEN', 'Another carrier recorded the event that is to be replaced.', { id: replaced.record.id });
      },
    },
    {
      sentence: 'an event that is replaced is RECORDED',
      guard: ({ related: { replaced } }) => {
        if (replaced !== undefined) requireStatus(replaced.record, ['RECORDED']);
      },
    },
  ],
  decide: ({ id, caller, input: { replaces }, related: { bills, replaced } }) => {
    const state = { carrier: caller.msp, ...(replaces !== undefined && { replaces }) };
    const links = bills.map(({ record: { type, id: bill } }) => ({ type, id: bill }));
    const change = eventWords.changeTo('RECORDED', state, { parties: partiesOfAll(bills), links });
    if (replaced === undefined) return { change };
    const before = eventWords.stateOf(replaced.record);
    const corrected = eventWords.changeRelated(replaced, {
      status: 'REPLACED',
      state: { ...before, replacedBy: id },
    });
    return { change, others: [corrected] };
  },
});

const Issued = z.looseObject({ issuer: MspId });

function issuerOf({ record: { state } }: Related): string {
  return parseAs(Issued, state).issuer;
}

function partiesOfAll([first]: readonly Related[]): TradeRecord['parties'] {
  return first === undefined ? [] : first.record.parties;
}

/**
 * The document of a bill goes to whoever endorses the event, and the event to the parties of all of its bills. So an event
 * of bills with other parties is recorded once for each of them.
 * @throws INVALID
 */
function requireSameParties(bills: readonly Related[]): void {
  const described = bills.map(({ record: { parties } }) =>
    parties
      .map(({ msp, party = '' }) => `${msp}/${party}`)
      .sort()
      .join(' '),
  );
  if (new Set(described).size > 1)
    rejectField('/input/bills', 'These bills have different parties. Record the event once for each bill.', {
      bills: bills.map(({ record: { id } }) => id),
    });
}

/** @throws INVALID */
function requireContainer(container: string | undefined, bills: readonly Related[]): void {
  if (container === undefined) return;
  const without = bills.filter(({ document }) => !holdsContainer(document, container)).map(({ record: { id } }) => id);
  if (without.length > 0)
    rejectField(
      '/document/equipmentReference',
      'The container of the event is not in these bills. Check equipmentReference and the bills.',
      { container, bills: without },
    );
}

function holdsContainer(document: unknown, container: string): boolean {
  return readBillFacts(document).containers.some(({ equipmentReference }) => equipmentReference === container);
}

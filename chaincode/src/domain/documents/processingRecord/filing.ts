import { z } from 'zod';
import { plausible, PLAUSIBLE_DATES, requirePlausibleDates } from '../../calendar/plausibleDates';
import { rejectField } from '../../errors';
import { MspId } from '../../primitives';
import { ADDRESSED } from '../addressedCustoms';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { findCountry } from '../../vocabulary/members';
import { recordKey } from '../../vocabulary/record';
import { requireValidRevision, Revision } from '../../vocabulary/revision';
import type { CreationAsked, StepAsked } from '../../vocabulary/relations';
import { listEntries, requireEntered, requireEntering, requireOwnEntries } from './entries';
import { type Processing, requireEarnedOrigins } from './origins';
import { content, listDates, OPERATOR, parseProcessing, processing, type ProcessingState } from './words';

/* What the operator does, until customs decides. */

const OWN_ENTRIES = 'the caller declared all of these goods, to the same customs authority';

/** What holds of a record and of the declarations by which its goods entered. */
function requirePlausible(document: unknown, { entries, country }: Processing, at: string): void {
  const record = parseProcessing(document);
  requireEntering(entries, at);
  requireEntered(record, entries, [], at);
  requireEarnedOrigins(record, { entries, country }, at);
}

const FileInput = z.strictObject({ customs: MspId.describe('The customs authority.') });

export const file = processing.creation('file', {
  summary: 'Files with customs what was done with goods in bond.',
  to: ['FILED'],
  roles: ['shipper'],
  authors: ({ operator }) => [operator],
  input: FileInput,
  relations: {
    entries: {
      what: 'each declaration by which the goods entered',
      find: ({ document }: CreationAsked<z.infer<typeof FileInput>>) => listEntries(document),
      carries: 'customs-declaration',
    },
  },
  requirements: [
    ADDRESSED,
    plausible(listDates),
    {
      sentence: OWN_ENTRIES,
      guard: ({ caller: { msp, party }, input: { customs }, related: { entries } }) => {
        requireOwnEntries(entries, { operator: { msp, party }, customs });
      },
    },
    {
      sentence: 'no more is used than entered, and each origin follows from what went in or from the operation',
      guard: ({ document, members, input: { customs }, related: { entries } }) => {
        requirePlausible(document, { entries, country: findCountry(members, customs) }, '/document');
      },
    },
  ],
  decide: ({ caller: { msp, party }, document, input: { customs } }) => {
    const operator = { msp, party };
    const parties = [operator, { msp: customs }];
    return { change: processing.changeTo('FILED', { operator, customs }, { parties, links: listEntries(document) }) };
  },
});

/** Where a corrected record stands in its request. */
const AT = '/details/record';

export const correct = processing.step('correct', {
  summary: 'Corrects the record before customs has decided: the whole of it as it is from now on.',
  from: ['FILED'],
  to: ['FILED'],
  roles: ['shipper'],
  by: OPERATOR,
  input: Nothing,
  details: z.strictObject({ record: Revision.describe('The whole record as it is from now on.') }),
  content: 'revised',
  relations: {
    entries: {
      what: 'each declaration by which the goods entered',
      find: ({ record: { links } }: StepAsked<ProcessingState, object>) => links,
      carries: 'customs-declaration',
    },
  },
  requirements: [
    {
      sentence: 'the corrected record is valid',
      guard: ({ details }) => {
        requireValidRevision(content, details.record, AT);
      },
    },
    {
      sentence: PLAUSIBLE_DATES,
      guard: ({ details, time }) => {
        requirePlausibleDates(listDates(details.record), time, AT);
      },
    },
    {
      sentence: 'its goods entered by the same declarations',
      guard: ({ record, details }) => {
        const [before, after] = [record.links, listEntries(details.record)].map((links) => links.map(recordKey).sort());
        if (JSON.stringify(before) !== JSON.stringify(after))
          rejectField(
            `${AT}/inputs`,
            'A correction names the same declarations. Withdraw the record, and file another.',
          );
      },
    },
    {
      sentence: 'no more is used than entered, and each origin follows from what went in or from the operation',
      guard: ({ details, members, state: { customs }, related: { entries } }) => {
        requirePlausible(details.record, { entries, country: findCountry(members, customs) }, AT);
      },
    },
  ],
  decide: ({ state, details }) => ({ change: processing.changeTo('FILED', state, { document: details.record }) }),
});

export const withdraw = processing.step('withdraw', {
  summary: 'Withdraws the record before customs has decided.',
  from: ['FILED'],
  to: ['WITHDRAWN'],
  roles: ['shipper'],
  by: OPERATOR,
  input: Nothing,
  decide: ({ state }) => ({ change: processing.changeTo('WITHDRAWN', state) }),
});

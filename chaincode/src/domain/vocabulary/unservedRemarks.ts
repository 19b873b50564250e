import { z } from 'zod';
import { reject, rejectField } from '../errors';
import type { Action } from './action';
import type { StepDescription } from './actionDescriptions';
import type { DocumentWords } from './defineDocument';
import type { Facts } from './facts';
import { parseAs } from './parse';
import { Sha256, TradeRecord, Version } from './record';

const MAX_UNSERVED = 8;

/**
 * Remarks that were stated by their hash while a party's peer did not sign: the parties do not have their text yet. The
 * hash is of the sealed remarks, and the version that of the record by which they were stated.
 */
export const UnservedRemarks = z
  .array(z.strictObject({ action: TradeRecord.shape.action, version: Version, sha256: Sha256 }))
  .min(1)
  .max(MAX_UNSERVED);
type UnservedRemarks = z.infer<typeof UnservedRemarks>;

/** The state of a document that may have such remarks. */
interface WithUnserved {
  readonly unservedRemarks?: UnservedRemarks | undefined;
}

/** The state after an action that has remarks: it names them as long as only their hash is there. */
export function noteUnserved<State extends WithUnserved>(
  state: State,
  action: string,
  { record, absence }: { readonly record: Pick<TradeRecord, 'version'> } & Pick<Facts, 'absence'>,
): State {
  if (absence?.details === undefined) return state;
  const stated = { action, version: record.version + 1, sha256: absence.details };
  return { ...state, unservedRemarks: [...(state.unservedRemarks ?? []), stated] };
}

/** What differs between document types in how remarks are served. */
interface Serving<Status extends string, State> extends Pick<
  StepDescription<State, Status, Status, unknown, unknown, object>,
  'from' | 'by' | 'roles'
> {
  /** The remarks of each action that goes on while others do not sign. */
  readonly remarks: Readonly<Record<string, z.ZodType>>;
}

/** Makes the action that brings the text of remarks whose hash was stated before. */
export function makeServing<const Status extends string, State extends WithUnserved>(
  words: DocumentWords<Status, State>,
  { remarks, ...description }: Serving<Status, State>,
): Action {
  return words.step('serve-remarks', {
    ...description,
    summary: 'Serves remarks that were stated by their hash while a party’s peer did not sign; it is the same text.',
    to: description.from,
    input: z.strictObject({
      version: Version.describe('The version whose remarks the parties lack, as `state.unservedRemarks` names it.'),
    }),
    details: z.union(Object.values(remarks)),
    detailsVersion: ({ version }) => version,
    requirements: [
      {
        sentence: 'the remarks of that version were stated by their hash, and are not served yet',
        guard: ({ state, input: { version } }) => {
          findUnserved(state, version);
        },
      },
      {
        sentence: 'they are the remarks whose hash was stated',
        guard: ({ state, input: { version }, details, detailsHash }) => {
          const { action, sha256 } = findUnserved(state, version);
          if (sha256 !== detailsHash)
            rejectField('/details', 'These are not the remarks of that version. Send the same details as then.', {
              version,
            });
          parseAs(remarks[action] ?? z.never(), details, '/details');
        },
      },
    ],
    decide: ({ record, state, input: { version } }) => {
      const rest = state.unservedRemarks?.filter((remark) => remark.version !== version) ?? [];
      const unservedRemarks = rest.length === 0 ? undefined : rest;
      return { change: words.changeTo(record.status, { ...state, unservedRemarks }) };
    },
  });
}

/** @throws WRONG_STATUS */
function findUnserved({ unservedRemarks = [] }: WithUnserved, version: number): UnservedRemarks[number] {
  return (
    unservedRemarks.find((remark) => remark.version === version) ??
    reject('WRONG_STATUS', 'The parties have the remarks of that version, or it has none.', {
      version,
      unserved: unservedRemarks.map((remark) => remark.version),
    })
  );
}

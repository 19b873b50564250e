import { type Issue, reject, rejectField, rejectIssues } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import type { Link, TradeRecord } from '../../vocabulary/record';
import { requireEntered } from '../processingRecord/entries';
import { parseProcessing } from '../processingRecord/words';
import { parseForm, viewLines } from './declarationContent';
import type { DeclarationState } from './words';

/*
 * Goods that were used in bond stay declared as they were when customs approved that: what was made of them, and its origin,
 * rest on it. Customs revokes the approval first, or knows what it takes away.
 */

interface Asked {
  readonly state: DeclarationState;
}

const listProcessed = ({ state: { processedBy = [] } }: Asked): readonly Link[] =>
  processedBy.map((id): Link => ({ type: 'processing-record', id }));

const WHAT = 'each record of processing for which its goods were used';

/** Whoever decides without the declarant's peer reads what everybody sees of the records. */
export const PROCESSED = { processed: { what: WHAT, find: listProcessed, isPublic: true } } as const;

/** The declarant holds the records, too. */
export const CARRIED_PROCESSED = {
  processed: { what: WHAT, find: listProcessed, carries: 'processing-record' },
} as const;

interface Facts {
  readonly related: { readonly processed: readonly Related[] };
}

/** The records that count: customs has revoked none of them. */
const listApproved = ({ related: { processed } }: Facts): readonly Related[] =>
  processed.filter(({ record }) => record.status === 'APPROVED');

const listIds = (facts: Facts): string[] => listApproved(facts).map(({ record: { id } }) => id);

/** A declaration that ends leaves nothing of which its goods could have been. */
export const UNPROCESSED = {
  sentence: 'no approved record of processing has used its goods',
  guard: (facts: Facts): void => {
    const records = listIds(facts);
    if (records.length > 0)
      reject('WRONG_STATUS', 'Goods of the declaration were processed. Customs revokes these records first.', {
        records,
      });
  },
};

/** The authority takes goods away whatever was made of them, and says that it knows. */
export const KNOWN_PROCESSED = {
  sentence: 'the request names each approved record of processing that has used its goods, and no other',
  guard: (facts: Facts & { readonly input: { readonly processed: readonly string[] } }): void => {
    const expected = listIds(facts);
    if (JSON.stringify([...expected].sort()) !== JSON.stringify([...facts.input.processed].sort()))
      rejectField(
        '/input/processed',
        'Name every approved record of processing of these goods: what was made of them is not seized by this.',
        { expected },
      );
  },
};

interface Correcting extends Facts {
  readonly record: TradeRecord;
  readonly document: unknown;
}

/**
 * A corrected declaration still has what approved records have used: the same goods on the same lines, and as much.
 * @param at The pointer of the corrected declaration within the request.
 * @throws INVALID with each line that is other goods; NOT_CONSERVED with each that is too little
 */
export function requireStillUsed(corrected: unknown, facts: Correcting, at: string): void {
  const used = listApproved(facts)
    .flatMap(({ document }) => parseProcessing(document).inputs)
    .filter(({ declaration }) => declaration === facts.record.id);
  // One input of each line stands for it, and the others are added to it.
  const first = [...new Map(used.map((input) => [input.line, input])).values()];
  const issues = first.flatMap(({ line }) => findOthers(corrected, facts.document, line, at));
  if (issues.length > 0) rejectIssues(issues, { message: 'Goods that were processed are declared as others.' });
  const others = used.filter((input) => !first.includes(input));
  requireEntered({ inputs: first }, [{ record: facts.record, document: corrected }], [{ inputs: others }], at);
}

/** What makes a line of goods that were used another one. */
const GOODS = ['hsCode', 'countryOfOrigin'] as const;

function findOthers(corrected: unknown, before: unknown, line: number, at: string): Issue[] {
  const pointer = parseForm(corrected).row !== undefined ? at : `${at}/lines/${line - 1}`;
  const [was, is] = [before, corrected].map((document) => viewLines(document)[line - 1]);
  if (was === undefined || is === undefined)
    return [{ pointer, message: 'is missing: an approved record of processing has used its goods' }];
  const changed = GOODS.filter((name) => was[name] !== is[name]);
  return [
    ...changed.map((name) => ({ pointer: `${pointer}/${name}`, message: `was ${was[name]} when its goods were used` })),
    ...(was.quantity.unit === is.quantity.unit
      ? []
      : [{ pointer: `${pointer}/quantity/unit`, message: `was ${was.quantity.unit} when its goods were used` }]),
  ];
}

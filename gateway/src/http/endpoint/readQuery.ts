import { findFaults, type Issue, parseAs, pointerOf, rejectIssues } from '@naru/chaincode/domain';
import type { Request } from 'express';
import { z } from 'zod';
import { isStorableText } from '../../database/storable.js';
import { writeInstants } from '../../documents/writeInstants.js';
import { BlockNumber } from './parameters.js';

const AT = '/query';
const NO_PARAMETERS = z.strictObject({});

type Query = Request['query'];

/** What is said of the parameters of an endpoint. */
interface QuerySchema {
  readonly query?: z.ZodType;
  /** Whether the answer can be asked to wait for a block. */
  readonly waitsForBlock?: boolean;
}

/** The block at which an answer must stand. */
export const AtLeastBlock = BlockNumber.optional().describe(
  'The answer waits until it stands at this block: what was written up to there is in it.',
);

/** The block for which an answer waits. @throws TradeError INVALID with every fault of the query */
export function readAtLeastBlock({ query }: Pick<Request, 'query'>, schema: QuerySchema): number | undefined {
  const asked = AtLeastBlock.safeParse(query.atLeastBlock);
  return asked.success ? asked.data : rejectIssues(listFaults(query, schema));
}

/** Parses the parameters that an endpoint takes, in which an instant can have any offset. @throws TradeError INVALID with every fault */
export function readQuery({ query }: Pick<Request, 'query'>, schema: QuerySchema): unknown {
  if (listOddities(query).length > 0) return rejectIssues(listFaults(query, schema));
  const { query: parameters = NO_PARAMETERS } = schema;
  const own = ownOf(query, schema);
  const parsed = parameters.safeParse(own);
  const read = parsed.success
    ? parsed.data
    : parseAs(parameters, writeInstants(own, listFaults(query, schema), AT), AT);
  requireOrder(read);
  return read;
}

const ownOf = ({ atLeastBlock, ...own }: Query, { waitsForBlock }: QuerySchema): Query =>
  waitsForBlock === true || atLeastBlock === undefined ? own : { ...own, atLeastBlock };

/** The two ends of each range. One that ends before it begins would find nothing, in silence. */
const RANGES = [
  ['from', 'to'],
  ['from', 'until'],
  ['minAmount', 'maxAmount'],
] as const;
const Bounds = z.record(z.string(), z.unknown());
const Texts = z.tuple([z.string(), z.string()]).refine(([first, last]) => first > last);
const Numbers = z.tuple([z.number(), z.number()]).refine(([first, last]) => first > last);
const Reversed = z.union([Texts, Numbers]);

/** @throws TradeError INVALID */
function requireOrder(read: unknown): void {
  const bounds = Bounds.safeParse(read).data ?? {};
  const issues = RANGES.filter(([first, last]) => Reversed.safeParse([bounds[first], bounds[last]]).success);
  if (issues.length > 0)
    rejectIssues(issues.map(([first, last]) => ({ pointer: `${AT}/${last}`, message: `comes before ${first}` })));
}

const listOddities = (query: Query): Issue[] =>
  Object.entries(query).flatMap(([name, value]) => {
    const message = oddityOf(value);
    return message === undefined ? [] : [{ pointer: AT + pointerOf([name]), message }];
  });

/** What is wrong with the query: of a parameter that is odd, only that. */
function listFaults(query: Query, schema: QuerySchema): Issue[] {
  const odd = listOddities(query);
  const parsed = [
    ...findFaults(schema.query ?? NO_PARAMETERS, ownOf(query, schema), AT),
    ...(schema.waitsForBlock === true ? findFaults(AtLeastBlock, query.atLeastBlock, `${AT}/atLeastBlock`) : []),
  ];
  const isSaid = (pointer: string): boolean => odd.some((fault) => fault.pointer === pointer);
  return [...odd, ...parsed.filter(({ pointer }) => !isSaid(pointer))];
}

/** What no parameter may be, whatever it is for. */
function oddityOf(value: Query[string]): string | undefined {
  if (typeof value !== 'string') return 'is given more than once';
  if (value.trim() === '') return 'is empty: leave it out, or give it a value';
  return isStorableText(value) ? undefined : 'has a character that is in no text: NUL, or half of a pair';
}

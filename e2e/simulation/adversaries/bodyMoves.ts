import type { Body } from '../officers/deed.js';
import { spell } from '../officers/papers.js';
import type { Random } from '../world/random.js';

type Members = Record<string, unknown>;

/** Changes what a user sends, before the gateway makes a request of it. */
export type BodyMove = (body: Body, random: Random) => Body;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same element of a list twice, the second in another spelling. */
const double: BodyMove = (body, random) =>
  onDocument(body, (document) => {
    const lists = Object.entries(document).filter(([, value]) => Array.isArray(value) && value.length > 0);
    if (lists.length === 0) return document;
    const [name, list] = random.pick(lists);
    if (!Array.isArray(list)) return document;
    const elements: unknown[] = list;
    return { ...document, [name]: [...elements, respell(random.pick(elements), random)] };
  });

/** A member of the document left out. */
const omit: BodyMove = (body, random) =>
  onDocument(body, (document) => {
    const { [random.pick(Object.keys(document))]: _, ...rest } = document;
    return rest;
  });

/** Nothing of a paper: an amount of zero somewhere in the document. */
const zero: BodyMove = (body, random) => onDocument(body, (document) => setAmount(document, random, 0));

/** More than the whole: an amount beyond every other. */
const excess: BodyMove = (body, random) => onDocument(body, (document) => setAmount(document, random, 2 ** 40));

export const BODY_MOVES: readonly BodyMove[] = [double, double, omit, zero, zero, excess];

function onDocument(body: Body, change: (document: Members) => Members): Body {
  return isMembers(body.document) ? { ...body, document: change(body.document) } : body;
}

function respell(element: unknown, random: Random): unknown {
  if (!isMembers(element)) return element;
  const { number } = element;
  return typeof number === 'string' ? { ...element, number: spell(random, number) } : { ...element };
}

/** Sets one of the amounts that are financed. */
function setAmount(document: Members, random: Random, amountMinor: number): Members {
  const lists = ['invoices', 'drawings'].filter((name) => Array.isArray(document[name]));
  if (lists.length === 0) return document;
  const name = random.pick(lists);
  const elements: unknown = document[name];
  if (!Array.isArray(elements)) return document;
  return {
    ...document,
    [name]: elements.map((element: unknown) =>
      isMembers(element) && isMembers(element['financed'])
        ? { ...element, financed: { ...element['financed'], amountMinor } }
        : element,
    ),
  };
}

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
    const doubled = [...elements, respell(random.pick(elements), random)];
    return name === 'security' ? onSecurity(document, () => doubled) : { ...document, [name]: doubled };
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

/** Sets the amounts that are financed. */
function setAmount(document: Members, random: Random, amountMinor: number): Members {
  return onSecurity(document, (security) =>
    security.map((paper) =>
      isMembers(paper) && isMembers(paper['financed']) && random.chance(0.8)
        ? { ...paper, financed: { ...paper['financed'], amountMinor } }
        : paper,
    ),
  );
}

/** Changes the papers of a claim, and lends what follows from them: otherwise the amount alone would be refused. */
function onSecurity(document: Members, change: (security: readonly unknown[]) => readonly unknown[]): Members {
  const { security, amount } = document;
  if (!Array.isArray(security) || !isMembers(amount)) return document;
  const changed = change(security);
  const parts = changed.flatMap((paper) =>
    isMembers(paper) && isMembers(paper['financed']) ? [paper['financed']] : [],
  );
  const lent = parts.reduce((sum, { amountMinor }) => sum + Number(amountMinor), 0);
  return { ...document, security: changed, ...(parts.length > 0 && { amount: { ...amount, amountMinor: lent } }) };
}

import type { Action, Admission, Keeping, NumberPrint, Requirement } from './action';
import type { Facts } from './facts';
import { reject } from '../errors';
import {
  rejectUnknown,
  requireActor,
  requireAuthentic,
  requireBelievable,
  requireGenuine,
  requireRole,
  requireSeenVersion,
  requireStatus,
} from './guards';
import type { DocumentDefinition } from './definition';
import type { Party, Token, TradeRecord } from './record';
import { type Relations, requireRelated } from './relations';
import { listEpochs, ONE_EPOCH, requireEpochs, tokensOf } from './tokenEpochs';

/* The requirements that follow from what an action is, with their sentences. */

export function requiredRole(
  name: string,
  { roles, actorMayBePrivate = false }: Pick<Action, 'roles'> & Partial<Pick<Action, 'actorMayBePrivate'>>,
): Requirement<Admission> {
  const gateway = actorMayBePrivate ? ', or is the gateway that signs for one' : '';
  return {
    sentence: `the caller has the role ${oneOf(roles)}${gateway}`,
    guard: ({ caller, members }) => {
      requireRole(caller, members, { name, roles, actorMayBePrivate });
    },
  };
}

/** The document of a step. */
export const requiredDocument: Requirement<Admission> = {
  sentence: 'the caller may see the document, and it is authentic and genuine',
  guard: ({ caller, found, id }) => {
    requireBelievable(caller, found, () => rejectUnknown({ id }));
  },
};

/** The same of a step for which the public record is enough. */
export const requiredRecord: Requirement<Admission> = {
  sentence: 'the document exists, and it is authentic and genuine',
  guard: ({ found, id }) => {
    if (found === undefined) rejectUnknown({ id });
    requireAuthentic(found);
    requireGenuine(found);
  },
};

/** A document that was corrected a moment ago is another one than its reader has decided on. */
export const requiredSeenVersion: Requirement<Admission> = {
  sentence: 'the request names the version that the caller saw',
  guard: ({ expectedVersion }) => {
    requireSeenVersion(expectedVersion);
  },
};

export function requiredRelations<Asked>(
  relations: Relations<Asked>,
  parseAsked: (facts: Facts) => Asked,
): Requirement<Facts>[] {
  return Object.values(relations).map((relation) => ({
    sentence: `${relation.what} ${relation.isPublic === true ? 'exists, and is' : 'is visible to the caller,'} authentic and genuine`,
    guard: (facts) => {
      requireRelated(relation, parseAsked(facts), facts);
    },
  }));
}

/** The tokens are public, and the document is not: whoever endorses holds it, and compares. */
export function requiredTokens(requireTokens: DocumentDefinition['requireTokens'] | undefined): Requirement<Facts>[] {
  if (requireTokens === undefined) return [];
  return [
    {
      sentence: 'the tokens are those of the papers that the document names, under all keys that the ledger has',
      guard: ({ document, tokens, epochs = ONE_EPOCH }) => {
        const needed = listEpochs(epochs);
        requireEpochs(tokens, needed);
        for (const epoch of needed) requireTokens(document, tokensOf(tokens, epoch));
      },
    },
  ];
}

/** The same for numbers that the document gets with an action. */
export function requiredNumbers(
  printsOf: ((facts: Facts) => readonly NumberPrint[]) | undefined,
): Requirement<Facts>[] {
  if (printsOf === undefined) return [];
  return [
    {
      sentence: 'the tokens are those of the number that the document gets, if it gets one',
      guard: (facts) => {
        const { tokens, epochs = ONE_EPOCH } = facts;
        const needed = listEpochs(epochs);
        requireEpochs(tokens, needed);
        for (const epoch of needed) requirePrinted(printsOf(facts), tokensOf(tokens, epoch));
      },
    },
  ];
}

/** @throws INVALID */
function requirePrinted(prints: readonly NumberPrint[], tokens: readonly Token[]): void {
  const fits = tokens.every(
    ({ kind, paper, share }, index) => kind === prints[index]?.kind && paper === undefined && share === undefined,
  );
  if (!fits || tokens.length !== prints.length)
    reject('INVALID', 'The tokens are not those of the number that the document gets.', {
      expected: prints.map(({ kind }) => ({ kind })),
    });
}

/**
 * What the own peer has required of a kept document when it was put there: nobody else can check it.
 * @param checked What everybody checks, too: it is said there.
 */
export function requiredKept(
  keeping: readonly Requirement<Keeping>[] = [],
  checked: readonly { readonly sentence: string }[] = [],
): Requirement<Facts>[] {
  const alone = keeping.filter(({ sentence }) => checked.every((requirement) => requirement.sentence !== sentence));
  return alone.map(({ sentence }) => ({ sentence, guard: () => undefined }));
}

export function requiredActor(sentence: string, actorsOf: (facts: Facts) => readonly Party[]): Requirement<Facts> {
  return {
    sentence,
    guard: (facts) => {
      requireActor(facts.caller, actorsOf(facts));
    },
  };
}

export function requiredStatus(
  { from, ...action }: Pick<Action, 'name' | 'from' | 'to'>,
  recordIn: (facts: Facts) => TradeRecord,
): Requirement<Facts> {
  return {
    sentence: `the document is ${oneOf(from)}`,
    guard: (facts) => {
      requireStatus(recordIn(facts), from, action);
    },
  };
}

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

function oneOf(words: readonly string[]): string {
  return OR.format(words);
}

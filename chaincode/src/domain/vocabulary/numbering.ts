import type { Action, Lookup, NumberPrint, TokenRequest } from './action';
import type { Token, TradeRecord } from './record';
import type { StepAsked } from './relations';

/** The numbers that an action gives, and what it looks up: these, or something else if it gives none. */
export function numbering(
  numbers: Action['numbers'],
  otherwise: (request: TokenRequest) => readonly Lookup[],
): Pick<Action, 'numbers' | 'tokens'> {
  return {
    numbers,
    tokens: (request) => (numbers === undefined ? otherwise(request) : lookUp(numbers(request), request.tokens)),
  };
}

/** The lists in which the tokens of numbers are looked up. */
function lookUp(numbers: readonly NumberPrint[], tokens: readonly Token[]): Lookup[] {
  return numbers.flatMap(({ listedBy }, index) => {
    const token = tokens[index];
    return token === undefined ? [] : [{ kind: token.kind, token: token.token, listedBy }];
  });
}

/** A step numbers a document that is there. */
export function numbersOfStep<State, Input>(
  numbers: ((asked: StepAsked<State, Input> & { readonly document: unknown }) => readonly NumberPrint[]) | undefined,
  parseAsked: (input: unknown, record: TradeRecord) => StepAsked<State, Input>,
): Action['numbers'] {
  return (
    numbers &&
    (({ input, record, document }) => (record === undefined ? [] : numbers({ ...parseAsked(input, record), document })))
  );
}

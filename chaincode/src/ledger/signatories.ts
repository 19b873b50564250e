import { DEFINITIONS } from '../domain/documents/registry';
import type { TradeRecord } from '../domain/vocabulary/record';
import type { Signatories } from './policies';

export function organizationsOf({ parties }: TradeRecord): Set<string> {
  return new Set(parties.map(({ msp }) => msp));
}

/**
 * Whose endorsement the next change of a record needs. One other guards against two that collude, but where the record
 * names every organisation that is party to it, nobody is left who may see what travels, nor whom it could harm.
 */
export function signatoriesOf(record: TradeRecord): Signatories {
  const named = [...new Set(DEFINITIONS[record.type].named(record))];
  const isEverybody = named.length > 1 && [...organizationsOf(record)].every((party) => named.includes(party));
  return { named, andOther: !isEverybody };
}

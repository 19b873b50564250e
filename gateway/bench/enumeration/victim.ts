import { createHash } from 'node:crypto';
import { DEFINITIONS, NO_REGISTERS, type Token } from '@naru/chaincode/domain';
import { tokenise } from '../../src/tokens/tokenise.js';
import type { TokenMaker } from '../../src/tokens/tokenMaker.js';
import { PAPERS, partClaim, usd } from '../../test/support/consortium/claimPapers.js';

/*
 * What is attacked: a bank's claims on invoices of one seller, whom everybody knows, numbered from a range that
 * everybody knows. What is to stay secret is which numbers are financed.
 */

/** The first number of the range. All have as many digits, so that none begins with a zero. */
const FIRST = 10_000_000;
const NUMBER_BYTES = 6;
const VALUE_MINOR = 25_000_000;

const numberAt = (place: number): string => String(FIRST + place);

/** The claims' invoices are these places of the range, by the seed. */
export function choosePlaces(seed: string, claims: number, numbers: number): number[] {
  const places = new Set<number>();
  for (let count = 0; places.size < claims; count++)
    places.add(createHash('sha256').update(`${seed}/${count}`).digest().readUIntBE(0, NUMBER_BYTES) % numbers);
  return [...places];
}

const fingerprintsOf = (number: string): ReturnType<(typeof DEFINITIONS)['financing-claim']['fingerprints']> => {
  const claim = partClaim(PAPERS.invoice({ number, value: usd(VALUE_MINOR) }), VALUE_MINOR);
  const readNone = (): never => {
    throw new Error('The claims rest on no document of the ledger.');
  };
  return DEFINITIONS['financing-claim'].fingerprints(claim, {
    ...NO_REGISTERS,
    readBill: readNone,
    readDeclaration: readNone,
  });
};

/** The tokens that the public records of the claims hold, as the gateway of their bank makes them. */
export async function makeRecords(maker: TokenMaker, places: readonly number[]): Promise<Token[]> {
  const tokens: Token[] = [];
  for (const place of places)
    tokens.push(...(await tokenise(maker, fingerprintsOf(numberAt(place)), String(place))).tokens);
  return tokens;
}

/**
 * What the number of an invoice is fingerprinted as, for each place of the range. It is made from that of one number, because
 * an attacker does not fold a million names; `isTrue` says whether that gives what an honest gateway makes.
 */
export function guessInputs(): { inputAt: (place: number) => string; isTrue: (place: number) => boolean } {
  const inputOf = (place: number): string =>
    fingerprintsOf(numberAt(place)).find(({ kind }) => kind === 'INVOICE')?.input ?? '';
  const [before = '', after = ''] = inputOf(0).split(numberAt(0));
  const inputAt = (place: number): string => `${before}${numberAt(place)}${after}`;
  return { inputAt, isTrue: (place) => inputAt(place) === inputOf(place) };
}

import {
  FIRST_EPOCH,
  type Fingerprint,
  findKeyKind,
  sealShare,
  sha256Hex,
  type ShareKeys,
  type Token,
} from '@naru/chaincode/domain';
import type { TokenInput, TokenMaker } from './tokenMaker.js';

/** The tokens of a document, with the keys of the parts that they seal. */
export interface Tokenised {
  readonly tokens: readonly Token[];
  readonly shareKeys: ShareKeys;
}

/**
 * The tokens of a document under the keys of some epochs: of each, one for each of its fingerprints, in their order. A secret
 * makes both a token, which is public, and the key of the part that the document takes, which is for those who know the paper.
 * @param id The document, to which the parts are sealed.
 * @throws TokensNotForRole if this organisation may not ask for one of them; TokensUnavailable; TradeError TOKENS_OUTDATED
 */
export async function tokenise(
  maker: TokenMaker,
  fingerprints: readonly Fingerprint[],
  id: string,
  epochs: readonly number[] = [FIRST_EPOCH],
): Promise<Tokenised> {
  const made = await Promise.all(epochs.map((epoch) => tokeniseUnder(maker, fingerprints, id, epoch)));
  return {
    tokens: made.flatMap(({ tokens }) => tokens),
    shareKeys: Object.fromEntries(made.flatMap(({ shareKeys }) => Object.entries(shareKeys))),
  };
}

async function tokeniseUnder(
  maker: TokenMaker,
  fingerprints: readonly Fingerprint[],
  id: string,
  epoch: number,
): Promise<Tokenised> {
  const inputs = fingerprints.map(({ input }) => ({ kind: findKeyKind(input), value: input }));
  const secrets = await makeEachOnce(maker, inputs, epoch);
  const named = epoch === FIRST_EPOCH ? {} : { epoch };
  const shareKeys: Record<string, string> = {};
  const tokens = fingerprints.map(({ kind, paper, share }, index): Token => {
    const secret = secrets[index] ?? '';
    const token = { kind, token: sha256Hex(`token/${secret}`), ...named, ...(paper !== undefined && { paper }) };
    if (share === undefined || paper === undefined) return token;
    const key = sha256Hex(`share/${secret}`);
    shareKeys[token.token] = key;
    return { ...token, share: sealShare(share, key, { claim: id, paper }) };
  });
  return { tokens, shareKeys };
}

/** Two papers of a claim can say the same: a text is asked for once. */
async function makeEachOnce(
  maker: TokenMaker,
  inputs: readonly TokenInput[],
  epoch: number,
): Promise<(string | undefined)[]> {
  const nameOf = ({ kind, value }: TokenInput): string => `${kind}/${value}`;
  const unique = [...new Map(inputs.map((input) => [nameOf(input), input])).values()];
  const made = await maker.make(unique, epoch);
  const secrets = new Map(unique.map((input, index) => [nameOf(input), made[index]]));
  return inputs.map((input) => secrets.get(nameOf(input)));
}

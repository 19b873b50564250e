import {
  ASKERS,
  listKeys,
  type OrganizationRole,
  reject,
  type TokenKeyKind,
  type TokenKeyRegister,
  type TokenKeys,
} from '@naru/chaincode/domain';
import { askApart, MAX_BATCH, openApart } from '@naru/oprf';
import { type Replies, ShareHolders } from './shareHolders.js';
import { TokensNotForRole, TokensUnavailable } from './errors.js';
import { hashKeys, type KeySource } from './keySource.js';
import type { TokenInput, TokenMaker } from './tokenMaker.js';

const TOKEN_BYTES = 32;

/** Makes tokens by asking as many share-holders as it takes. */
export class ThresholdTokens implements TokenMaker {
  readonly #roles: readonly OrganizationRole[];
  readonly #source: KeySource;
  readonly #holders: ShareHolders;

  constructor(roles: readonly OrganizationRole[], source: KeySource, holders: ShareHolders) {
    this.#roles = roles;
    this.#source = source;
    this.#holders = holders;
  }

  async make(inputs: readonly TokenInput[], epoch: number): Promise<string[]> {
    if (inputs.length === 0) return [];
    const kinds = [...new Set(inputs.map(({ kind }) => kind))];
    for (const kind of kinds) this.#requireRole(kind);
    const texts = kinds.map((kind) => ({ kind, ofKind: textsOf(kind, inputs) }));
    const makeAll = async (keys: TokenKeys): Promise<[string, string][]> =>
      (await Promise.all(texts.map(({ kind, ofKind }) => this.#makeOf(keys, kind, ofKind)))).flat();
    const tokens = new Map(await this.#withKeys(epoch, makeAll));
    return inputs.map((input) => tokens.get(textOf(input)) ?? missing());
  }

  /** Works with the keys of an epoch, once more if they were shared anew meanwhile: share-holders have the new shares alone. */
  async #withKeys<T>(epoch: number, work: (keys: TokenKeys) => Promise<T>): Promise<T> {
    const known = findEpoch(await this.#source.register(), epoch);
    const keys = known ?? requireEpoch(await this.#source.refreshed(), epoch);
    try {
      return await work(keys);
    } catch (error) {
      if (!(error instanceof TokensUnavailable)) throw error;
      const present = requireEpoch(await this.#source.refreshed(), epoch);
      if (hashKeys(present) === hashKeys(keys)) throw error;
      return work(present);
    }
  }

  #requireRole(kind: TokenKeyKind): void {
    if (!ASKERS[kind].some((role) => this.#roles.includes(role))) throw new TokensNotForRole(kind);
  }

  /** The tokens of different texts of one kind of key, by their texts. */
  async #makeOf(keys: TokenKeys, kind: TokenKeyKind, texts: readonly string[]): Promise<[string, string][]> {
    const made: [string, string][] = [];
    for (let first = 0; first < texts.length; first += MAX_BATCH) {
      const some = texts.slice(first, first + MAX_BATCH);
      const outputs = await this.#evaluate(keys, kind, some);
      some.forEach((text, index) => made.push([text, tokenOf(outputs[index] ?? missing())]));
    }
    return made;
  }

  async #evaluate(keys: TokenKeys, kind: TokenKeyKind, texts: readonly string[]): Promise<readonly Uint8Array[]> {
    const batch = await askApart(texts.map((text) => Buffer.from(text)));
    const commitments = keys.commitments[kind].map((text) => Buffer.from(text, 'hex'));
    const open = (replies: Replies): Promise<readonly Uint8Array[]> => openApart(batch, commitments, replies);
    const { threshold, holders } = keys;
    return this.#holders.ask({ keys: hashKeys(keys), kind, threshold, holders, elements: batch.elements }, open);
  }
}

const tokenOf = (output: Uint8Array): string => Buffer.from(output).toString('hex', 0, TOKEN_BYTES);

const findEpoch = (register: TokenKeyRegister, epoch: number): TokenKeys | undefined =>
  listKeys(register).find((keys) => keys.epoch === epoch);

/** @throws TokensUnavailable before the first keys; TradeError TOKENS_OUTDATED */
function requireEpoch(register: TokenKeyRegister, epoch: number): TokenKeys {
  if (register.keys === undefined) throw new TokensUnavailable('The keys of tokens have not been made yet.');
  const keys = findEpoch(register, epoch);
  return keys ?? reject('TOKENS_OUTDATED', 'The ledger has no such keys of tokens any more.', { epoch });
}

/** What is evaluated. */
const textOf = ({ kind, value }: TokenInput): string => JSON.stringify([kind, value]);

/** The different texts under one kind of key. */
const textsOf = (kind: TokenKeyKind, inputs: readonly TokenInput[]): string[] => [
  ...new Set(inputs.filter((input) => input.kind === kind).map(textOf)),
];

function missing(): never {
  throw new Error('A token was not made.');
}

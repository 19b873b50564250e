import {
  isListed,
  MAX_MET,
  Money,
  openContent,
  parseJson,
  sealContent,
  sealShare,
  sha256Hex,
  Token,
} from '@naru/chaincode/domain';
import type { Call } from '@naru/gateway';
import { z } from 'zod';
import { parseOrUndefined } from './json.js';
import type { Random } from '../world/random.js';
import type { Sight } from './sight.js';

/** Changes a request on its way to the peers. It may be called again with the lists that the ledger asked for. */
export type CallMove = (call: Call, sight: Sight, random: Random, msp: string) => Call;

/** A request as anybody may write it. */
const AnyRequest = z.looseObject({ input: z.record(z.string(), z.unknown()), tokens: z.array(z.unknown()) });
type AnyRequest = z.infer<typeof AnyRequest>;
const AnyToken = z.looseObject({});

const onRequest = (call: Call, change: (request: AnyRequest) => AnyRequest): Call => {
  const [id, text] = call.arguments;
  const request = AnyRequest.safeParse(parseOrUndefined(text ?? ''));
  if (id === undefined || !request.success) return call;
  return { ...call, arguments: [id, JSON.stringify(change(request.data))] };
};
const onTokens = (call: Call, change: (tokens: readonly unknown[]) => readonly unknown[]): Call =>
  onRequest(call, (request) => ({ ...request, tokens: [...change(request.tokens)] }));
const onEachToken = (call: Call, change: (token: Record<string, unknown>) => Record<string, unknown>): Call =>
  onTokens(call, (tokens) => tokens.map((token) => change(AnyToken.parse(token))));
const onTransient = (call: Call, name: string, change: (text: string) => string | undefined): Call => {
  const { [name]: text, ...others } = call.transient ?? {};
  if (text === undefined) return call;
  const changed = change(text);
  return { ...call, transient: { ...others, ...(changed !== undefined && { [name]: changed }) } };
};

/** A token that somebody else holds, in place of an own one. */
const copyToken: CallMove = (call, sight, random) => {
  if (sight.tokens.length === 0) return call;
  const { token, kind } = random.pickNamed(sight.tokens, (each) => each.token);
  return onEachToken(call, (own) => (own['kind'] === kind ? { ...own, token } : own));
};

/** Tokens of others beside the own ones. */
const addTokens: CallMove = (call, sight, random) => {
  const seen = sight.tokens.filter(() => random.chance(0.2)).slice(0, 8);
  const made = Token.parse({ kind: 'BILL', token: sha256Hex(String(random.next())), paper: 0 });
  return onTokens(call, (own) => [...own, ...seen, made]);
};

/** The number of a bill that is not issued yet, beside the own ones. */
const addNumber: CallMove = (call, _, random) =>
  onTokens(call, (own) => [...own, { kind: 'BILL', token: sha256Hex(String(random.next())), paper: 0 }]);
const dropTokens: CallMove = (call) => onTokens(call, () => []);
const otherTokens: CallMove = (call, _, random) => {
  const token = sha256Hex(String(random.next()));
  return onEachToken(call, (own) => ({ ...own, token }));
};
const doubleTokens: CallMove = (call) => onTokens(call, (own) => [...own, ...own]);
/** Tokens of numbers alone: nothing beside them says which paper it is. */
const numbersOnly: CallMove = (call) => onTokens(call, (own) => own.filter((token) => isListed(Token.parse(token))));
/** Tokens of numbers that others hold, with all that these say of their papers. */
const copyPaper: CallMove = (call, sight, random) => {
  const claims = sight.records.filter(({ type, tokens }) => type === 'financing-claim' && tokens.length > 0);
  if (claims.length === 0) return call;
  const { tokens } = random.pickNamed(claims, ({ id }) => id);
  return onTokens(call, () => tokens);
};
const noShare: CallMove = (call) => onEachToken(call, ({ share: _, ...own }) => own);
/** The part of another claim. */
const copyShare: CallMove = (call, sight, random) => {
  const shares = sight.tokens.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return call;
  const share = random.pickNamed(shares, (each) => each);
  return onEachToken(call, (own) => ('share' in own ? { ...own, share } : own));
};

const Claimed = z.looseObject({ security: z.array(z.looseObject({ financed: z.unknown(), value: z.unknown() })) });
const AnyKeys = z.record(z.string(), z.string());
const StatedPart = z.strictObject({ part: Money, whole: Money });

/** What a claim’s document states of a paper. */
function readPart({ transient = {} }: Call, paper: unknown): z.infer<typeof StatedPart> | undefined {
  const { content } = transient;
  if (content === undefined || typeof paper !== 'number') return undefined;
  const claimed = Claimed.safeParse(openContent(parseJson(content)).document);
  const stated = claimed.success ? claimed.data.security[paper] : undefined;
  return StatedPart.safeParse({ part: stated?.financed, whole: stated?.value }).data;
}

/** Seals the parts anew, or others in their place, under the keys that all have or under one that nobody else has. */
const sealing =
  (partOf: (part: number) => number, isHidden: boolean): CallMove =>
  (call, _, random) => {
    const own = sha256Hex(String(random.next()));
    const shared = AnyKeys.parse(parseOrUndefined(call.transient?.['shareKeys'] ?? '') ?? {});
    const [claim = ''] = call.arguments;
    const keys: Record<string, string> = {};
    const sealed = onEachToken(call, (token) => {
      const stated = readPart(call, token['paper']);
      if (stated === undefined || !('share' in token)) return token;
      const name = String(token['token']);
      const key = isHidden ? own : (shared[name] ?? own);
      keys[name] = key;
      const part = { ...stated.part, amountMinor: partOf(stated.part.amountMinor) };
      return { ...token, share: sealShare({ ...stated, part }, key, { claim, paper: Number(token['paper']) }) };
    });
    return onTransient(sealed, 'shareKeys', () => JSON.stringify(keys));
  };
const hideShares: CallMove = (...asked) => sealing((part) => part, true)(...asked);
const lessenShares: CallMove = (...asked) => sealing(() => 1, false)(...asked);
const otherKeys: CallMove = (call, _, random) => {
  const key = sha256Hex(String(random.next()));
  return onTransient(call, 'shareKeys', (text) =>
    JSON.stringify(Object.fromEntries(Object.keys(AnyKeys.parse(JSON.parse(text))).map((token) => [token, key]))),
  );
};
/** Says that it meets nothing, or claims with which it has nothing in common. */
const noMet: CallMove = (call) => onTransient(call, 'met', () => '[]');
const manyMet: CallMove = (call, sight) => onTransient(call, 'met', () => JSON.stringify(sight.ids.slice(0, MAX_MET)));

const omitInput: CallMove = (call, _, random) => {
  const draw = random.next();
  return onRequest(call, (request) => {
    const names = Object.keys(request.input);
    const { [names[draw % Math.max(1, names.length)] ?? '']: _omitted, ...input } = request.input;
    return { ...request, input };
  });
};

/** The id of something that is known already. */
const seenId: CallMove = (call, sight, random) => {
  const { announced } = sight;
  const ids = announced.length > 0 && random.chance(0.7) ? announced : sight.ids;
  if (ids.length === 0) return call;
  const id = random.pickNamed(ids, (each) => each);
  return { ...call, arguments: [id, ...call.arguments.slice(1)] };
};

/** Lists that say less than the ledger has. */
const emptyLists: CallMove = (call) => onTransient(call, 'lists', (text) => fillLists(text, []));
const closedLists: CallMove = (call) => onTransient(call, 'lists', (text) => fillLists(text, null));

const omitTransient: CallMove = (call, _, random) => {
  const draw = random.next();
  const names = Object.keys(call.transient ?? {});
  return onTransient(call, names[draw % Math.max(1, names.length)] ?? '', () => undefined);
};

/** The document under another salt, and with a member that nobody expects. */
const reseal: CallMove = (call, _, random) => {
  const salt = random.bytes(32).toString('hex');
  return onTransient(call, 'content', (text) => sealContent(openContent(parseJson(text)).document, salt));
};

/** Another request that was seen, as it was. */
const replay: CallMove = (call, sight, random, msp) => {
  const seen = sight.requestsSeenBy(msp);
  return seen.length === 0 ? call : random.pick(seen);
};

export const CALL_MOVES: readonly CallMove[] = [
  ...[copyToken, copyToken, addTokens, addNumber, addNumber, dropTokens, otherTokens, doubleTokens],
  ...[
    numbersOnly,
    copyPaper,
    copyPaper,
    noShare,
    copyShare,
    hideShares,
    hideShares,
    lessenShares,
    lessenShares,
    otherKeys,
  ],
  ...[noMet, manyMet],
  ...[omitInput, omitInput, omitInput, omitInput, seenId, seenId, emptyLists, emptyLists, emptyLists, closedLists],
  ...[omitTransient, reseal, replay],
];

function fillLists(text: string, value: unknown): string {
  const lists = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  return JSON.stringify(Object.fromEntries(Object.keys(lists).map((name) => [name, value])));
}

import { reject, type TokenKeyKind, type TokenKeys } from '@naru/chaincode/domain';
import {
  type BoxKey,
  type Ceremony as KeyCeremony,
  Complaints,
  deal,
  type KeyShare,
  openSealed,
  sealFor,
  shareOf,
  takeShares,
} from '@naru/oprf';
import type { z } from 'zod';
import { ofEachKind, type OfEachKind } from './eachKind.js';
import { type Ceremony, type Dealt, toHex } from './messages.js';
import type { Shares } from './tokenSecrets.js';

/** The keys to which the shares of each future holder are sealed, by MSP id. */
export type BoxKeys = ReadonlyMap<string, Uint8Array>;

/** A ceremony, and the keys that it shares anew; undefined for new keys. */
export interface Part {
  readonly ceremony: Ceremony;
  readonly present: TokenKeys | undefined;
}

/** The ceremony of one key: to mix dealings of two keys helps nobody. */
function ofKind({ ceremony: { id, plan, dealers }, present }: Part, kind: TokenKeyKind): KeyCeremony {
  return {
    id: Buffer.from(`${id}/${kind}`),
    threshold: plan.threshold,
    dealers,
    present: present?.commitments[kind].map((text) => Buffer.from(text, 'hex')),
  };
}

/**
 * Deals each key, and seals for each future holder its shares.
 * @param own the own shares of keys that are shared anew
 */
export function dealKeys(part: Part, dealer: number, boxKeys: BoxKeys, own: Shares | undefined): z.input<typeof Dealt> {
  const dealt = ofEachKind((kind) => deal(ofKind(part, kind), dealer, own && Buffer.from(own[kind], 'hex')));
  const sealed = part.ceremony.plan.holders.map(({ msp, index }) => {
    const boxKey = boxKeys.get(msp) ?? reject('INVALID', `${msp} has not joined the ceremony.`, { msp });
    return [msp, ofEachKind((kind) => toHex(sealFor(boxKey, shareOf(dealt[kind].polynomial, index))))] as const;
  });
  return {
    ceremony: part.ceremony.id,
    dealer,
    dealings: ofEachKind((kind) => {
      const { commitments, proof } = dealt[kind].dealing;
      const { challenge, response } = proof;
      return {
        commitments: commitments.map(toHex),
        proof: { challenge: toHex(challenge), response: toHex(response) },
      };
    }),
    shares: Object.fromEntries(sealed),
  };
}

/** A future holder: who it is, where its shares are, and what opens them. */
export interface Taker {
  readonly msp: string;
  readonly index: number;
  readonly boxKey: BoxKey;
}

/**
 * Takes what all dealers dealt to a holder.
 * @throws TradeError CONFLICT that names every dealer whose dealing is not right, INVALID if one is missing
 */
export function takeKeys(part: Part, taker: Taker, dealt: readonly Dealt[]): OfEachKind<KeyShare> {
  const { dealers } = part.ceremony;
  const isWhole =
    dealt.length === dealers.length && dealers.every((dealer) => dealt.some((each) => each.dealer === dealer));
  if (!isWhole) reject('INVALID', 'One dealing of each dealer is needed.', { dealers });
  return ofEachKind((kind) => {
    const received = dealt.map(({ dealer, dealings, shares }) => ({
      dealer,
      dealing: dealings[kind],
      share: openShare(taker, shares[taker.msp]?.[kind]),
    }));
    try {
      return takeShares(ofKind(part, kind), taker.index, received);
    } catch (error) {
      if (error instanceof Complaints) complain(part, kind, error);
      throw error;
    }
  });
}

/** What cannot be opened is no share, and its dealer is named for it. */
function openShare({ boxKey }: Taker, sealed: Uint8Array | undefined): Uint8Array {
  return (sealed && openSealed(boxKey, sealed)) ?? new Uint8Array();
}

function complain({ ceremony, present }: Part, kind: TokenKeyKind, { complaints }: Complaints): never {
  const holders = present?.holders ?? ceremony.plan.holders;
  const named = complaints.map(({ dealer, fault }) => ({
    ...{ msp: holders.find(({ index }) => index === dealer)?.msp, dealer },
    ...{ kind, fault },
  }));
  const names = named.map(({ msp, fault }) => `${msp ?? 'nobody'} (${fault})`).join(', ');
  return reject('CONFLICT', `Dealt wrongly: ${names}.`, { complaints: named });
}

/** The keys that a ceremony made, as the ledger has them. */
export function keysOf({ ceremony: { plan } }: Part, taken: OfEachKind<Pick<KeyShare, 'commitments'>>): TokenKeys {
  return { ...plan, commitments: ofEachKind((kind) => taken[kind].commitments.map(toHex)) };
}

/** The shares, as they are kept. */
export const sharesOf = (taken: OfEachKind<KeyShare>): Shares => ofEachKind((kind) => toHex(taken[kind].share));

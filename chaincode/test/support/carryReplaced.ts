import { z } from 'zod';
import { recordKey, TradeRecord } from '../../src/domain/vocabulary/record';
import { TRANSIENT } from '../../src/domain/vocabulary/sealing';
import { contentKey } from '../../src/ledger/keys';
import type { FakeLedger, User } from './fakeLedger';

const Replacing = z.looseObject({ replaces: z.looseObject({ claim: z.string() }).optional() });

/** The document of the claim that a request replaces, if the bank holds it. */
export function carryReplaced(ledger: FakeLedger, by: User, input: object = {}): Record<string, string> {
  const { replaces } = Replacing.parse(input);
  if (replaces === undefined) return {};
  const link = { type: 'financing-claim', id: replaces.claim } as const;
  const text = ledger.state(recordKey(link));
  if (text === undefined) return {};
  const { content } = TradeRecord.parse(JSON.parse(text));
  return { [TRANSIENT.contentOf(link)]: ledger.privateText(by.msp, contentKey(link, content.version)) ?? '' };
}

import type { Action } from '../domain/document/definition';
import type { Facts } from '../domain/document/facts';
import { requireAuthentic, requireGenuine, requireVisible } from '../domain/document/guards';
import type { ActionRequest, Link, TradeRecord } from '../domain/document/record';
import { findRecord } from './records';
import type { Session } from './session';
import { findHoldings } from './tokens';

/**
 * Reads what a decision rests on beside its own record: the documents that the action names, which must all be
 * what they say, and whoever holds its tokens.
 * @throws NOT_FOUND, NOT_AUTHENTIC, NOT_GENUINE
 */
export async function readSurroundings(
  { caller, members, stub }: Session,
  action: Action,
  { input, tokens }: ActionRequest,
  own: { readonly link: Link; readonly record: TradeRecord | undefined },
): Promise<Pick<Facts, 'related' | 'holdings'>> {
  const related: Facts['related'][number][] = [];
  for (const link of action.related(input, own.record)) {
    const found = requireVisible(caller, await findRecord(stub, members, link), link.id);
    requireAuthentic(found);
    requireGenuine(found);
    related.push(found);
  }
  const looked = action.tokens({ caller: caller.msp, tokens, related: related.map(({ record }) => record) });
  return { related, holdings: await findHoldings(stub, members, looked, own.link) };
}

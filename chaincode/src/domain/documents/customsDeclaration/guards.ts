import { reject } from '../../errors';
import type { TradeRecord } from '../../vocabulary/record';
import { declaration } from './words';

/**
 * What is corrected after the decision of customs, customs has not accepted.
 * @throws WRONG_STATUS
 */
export function requireAcceptedContent(record: TradeRecord): void {
  const { acceptedContent } = declaration.stateOf(record);
  if (acceptedContent !== record.content.hash)
    reject('WRONG_STATUS', 'Customs has not decided yet on the declaration as it is now.', { declaration: record.id });
}

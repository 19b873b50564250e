import { reject } from '../../errors';
import type { TradeRecord } from '../../vocabulary/record';
import { declaration, type DeclarationState } from './words';

/** Goods that have left the bonded area can be seized, and not held in it. */
export const NOT_LEFT = {
  sentence: 'the goods have not left the bonded area',
  guard: ({ state: { leftBy } }: { readonly state: DeclarationState }): void => {
    if (leftBy !== undefined) reject('WRONG_STATUS', 'The goods have left the bonded area.', { ...leftBy });
  },
};

/**
 * What is corrected after the decision of customs, customs has not accepted.
 * @throws WRONG_STATUS
 */
export function requireAcceptedContent(record: TradeRecord): void {
  const { acceptedContent } = declaration.stateOf(record);
  if (acceptedContent !== record.content.hash)
    reject('WRONG_STATUS', 'Customs has not decided yet on the declaration as it is now.', { declaration: record.id });
}

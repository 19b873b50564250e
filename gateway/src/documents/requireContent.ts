import { type ReadResult, reject } from '@naru/chaincode/domain';

/** The sealed document that this organisation holds. @throws TradeError NOT_DISCLOSED */
export function requireContent({ content, record: { type, id } }: ReadResult): string {
  if (content !== null) return content;
  return reject('NOT_DISCLOSED', 'This organisation does not hold the document.', { type, id });
}

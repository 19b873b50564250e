import { type Issue, TradeError } from '@naru/chaincode/domain';
import { type MtType, parseMt } from '../../src/index.js';

/** The issues with which an act is refused; none if it is not. */
export function issuesIn(act: () => unknown): readonly Issue[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof TradeError && error.code === 'INVALID') return error.issues;
    throw error;
  }
}

/** The issues with which a message is refused; none if it is read. */
export function issuesOf(text: string, type?: MtType): readonly Issue[] {
  return issuesIn(() => parseMt(text, type));
}

import type { TextToken } from '@naru/chaincode/domain';

/** The word at a place; '' after the last. */
export const wordAt = (tokens: readonly TextToken[], at: number): string => tokens[at]?.word ?? '';

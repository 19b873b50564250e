import type { Slot } from '@naru/chaincode/domain';

const DIGIT = /\d/;

/** `<ref>`: a number of a document, in groups or not: `LC-2026/001`. It has a digit. */
export const readReference: Slot = (tokens, at) => {
  if (tokens[at] === undefined) return undefined;
  let end = at + 1;
  while (end < tokens.length && (tokens[end]?.before === '/' || tokens[end]?.before === '-')) end += 1;
  const value = tokens
    .slice(at, end)
    .map(({ word }) => word)
    .join('-');
  return DIGIT.test(value) ? { value, end } : undefined;
};

export { computeMatrix, type MatrixFacts } from './computeMatrix';
export { adjustPrice, type Basis, findBasis } from './incoterms';
export { isVague } from './judge/descriptions';
export type { AtHand } from './paper';
export { MATRIX_RULES } from './rules';
export { MATRIX_THRESHOLDS } from './thresholds';
export { type Conflict, TRUTH_MATRIX, type TruthMatrix } from './words';

import { MASS_PERCENT } from '../papers/tolerance';

/*
 * The figures of the matrix. They weigh what a person is shown and refuse nothing, so that no rule set of the members
 * decides them; each comes from the field’s catalogue of typologies, or from the rule that is named.
 */
export const MATRIX_THRESHOLDS = {
  /** How far an invoice may be from the customs value (D24). */
  valuePercent: 5n,
  /** How far masses may be apart (D26), and quantities (UCP 600 art. 30(b)). */
  massPercent: MASS_PERCENT,
  /** Within how many days of sailing an export is declared: the longest that a large country allows (15 CFR 30.4(b)). */
  exportDeclarationDays: 5,
  /** Within how many days of its declaration an export is loaded (Customs Act of Korea, art. 251). */
  loadingDays: 30,
  /** So many days before arrival an import can be declared (Enforcement Decree of the Customs Act of Korea, art. 249). */
  importDeclarationDays: 5,
} as const;

export type MatrixThresholds = {
  readonly [K in keyof typeof MATRIX_THRESHOLDS]: (typeof MATRIX_THRESHOLDS)[K] extends bigint ? bigint : number;
};

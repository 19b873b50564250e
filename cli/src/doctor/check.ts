/** What was looked at: whether it is well, what was seen, and what to do if it is not. */
export interface Check {
  readonly what: string;
  /** WARN is well for now; SKIPPED could not be looked at from here. */
  readonly state: 'OK' | 'WARN' | 'FAIL' | 'SKIPPED';
  readonly seen: string;
  readonly advice?: string;
}

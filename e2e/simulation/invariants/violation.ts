/** What must hold after every block. */
export type Invariant =
  | 'no two excluding claims'
  | 'live shares are at most the whole'
  | 'a document and its record say the same'
  | 'no claim without its applicant’s consent'
  | 'a genuine bill stays genuine'
  | 'possession passes by its possessor alone'
  | 'an honest claim on free papers is reserved'
  | 'a check costs bounded work'
  | 'no gateway stops'
  | 'what was acknowledged is there once'
  | 'no secret is on the channel'
  | 'the peers of honest members agree'
  | 'the register changes as resolved';

/** Something that must never happen, happened. */
export class Violation extends Error {
  readonly invariant: Invariant;

  constructor(invariant: Invariant, message: string) {
    super(message);
    this.name = Violation.name;
    this.invariant = invariant;
  }
}

/** One operation of a client, as the client saw it. Times are milliseconds of one clock. */
export interface Operation<Call, Answer> {
  readonly call: Call;
  readonly calledAt: number;
  /** Undefined if the client never learnt what became of it: it may have happened, or may still happen. */
  readonly answer: Answer | undefined;
  /** Infinity if it is not known when it ended. */
  readonly endedAt: number;
}

/** What one operation after the other does to a thing. */
export interface Model<State, Call, Answer> {
  readonly initial: State;
  /**
   * The states to which an operation with this answer can lead; none if it cannot have this answer in this state. An
   * operation without an answer leads to every state to which it could.
   */
  step(state: State, call: Call, answer: Answer | undefined): readonly State[];
}

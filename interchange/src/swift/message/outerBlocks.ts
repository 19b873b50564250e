/** Block 1, the basic header: who sends a message, or received it, in which session of which terminal. */
export interface BasicHeader {
  /** F for FIN. */
  readonly applicationId: string;
  /** 01 for a user's message. */
  readonly serviceId: string;
  /** 12 characters: BIC without its branch, terminal, branch. */
  readonly logicalTerminal: string;
  readonly sessionNumber: string;
  readonly sequenceNumber: string;
}

/** Block 2, the application header, of a message that is on its way to SWIFT. */
export interface InputHeader {
  readonly direction: 'I';
  /** 12 characters: BIC without its branch, terminal, branch. */
  readonly receiver: string;
  /** Priority, delivery monitoring and obsolescence period, such as N or U3003; '' if they are not given. */
  readonly delivery: string;
}

/** Block 2, the application header, of a message that SWIFT delivered. */
export interface OutputHeader {
  readonly direction: 'O';
  /** HHMM. */
  readonly inputTime: string;
  /** 28 characters: date, the sender's terminal, session and sequence numbers. */
  readonly messageInputReference: string;
  /** YYMMDDHHMM. */
  readonly outputTime: string;
  /** '' if it is not given. */
  readonly priority: string;
}

/** An entry of block 3, 5 or S, such as `{108:REFERENCE}`. */
export interface TaggedValue {
  readonly tag: string;
  readonly value: string;
}

/** The blocks of a message around its text, which is block 4. */
export interface OuterBlocks {
  readonly basicHeader: BasicHeader;
  readonly applicationHeader: InputHeader | OutputHeader;
  /** Block 3; at least one entry. */
  readonly userHeader?: readonly TaggedValue[];
  /** Block 5; at least one entry. */
  readonly trailers?: readonly TaggedValue[];
  /** Block S, which a bank's own interface adds; at least one entry. */
  readonly systemTrailers?: readonly TaggedValue[];
}

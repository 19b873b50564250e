/** The maximum number of bytes of the transactions in a block, and so of one transaction. */
export const ABSOLUTE_MAX_BYTES = 10 << 20;

/** A block is cut before it grows beyond this size, except for a single larger transaction. */
export const PREFERRED_MAX_BYTES = 2 << 20;

/** A block holds at most so many bytes of transactions, and no transaction may be larger. */
export const ABSOLUTE_MAX_BYTES = 10 << 20;

/** A block is cut before it grows beyond this, unless a single transaction is larger. */
export const PREFERRED_MAX_BYTES = 2 << 20;

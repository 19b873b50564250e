/** A byte string of a block, and what it is there. */
export interface Part {
  readonly place: string;
  readonly bytes: Uint8Array;
}

export const part = (place: string, value: Uint8Array | string): Part => ({
  place,
  bytes: typeof value === 'string' ? Buffer.from(value) : value,
});

/** Both networks are for one machine only, so they listen only here. */
export const LOOPBACK = '127.0.0.1';

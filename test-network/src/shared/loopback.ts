/** Both networks are for one machine: nothing listens where another machine could reach it. */
export const LOOPBACK = '127.0.0.1';

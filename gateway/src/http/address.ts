import { ipKeyGenerator } from 'express-rate-limit';

/** Whom an address stands for: an IPv6 address its network, since one machine has many addresses there. */
export function addressOf(ip: string | undefined): string {
  return ipKeyGenerator(ip ?? '');
}

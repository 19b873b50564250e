import { isIP } from 'node:net';
import { z } from 'zod';
import { secretFault } from './secretFault.js';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export const Text = z.string().trim().min(1);
export const secret = (params?: { readonly error: string }): z.ZodString =>
  z.string(params).check(({ value, issues }) => {
    const message = secretFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: undefined, message });
  });
/** A URL by which nobody between can change what is answered. */
export const secureUrl = (): z.ZodType<string> =>
  z.url().refine(isSecure, 'is not an https:// URL (http:// is for the loopback interface only)');
export const required = (what: string): z.ZodString =>
  z
    .string({ error: `is missing: ${what}` })
    .trim()
    .min(1, `is missing: ${what}`);
export const count = (fallback: number, min: number, max: number): z.ZodType<number> =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** Names of subnets that Express knows. */
const SUBNET_NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];
const ADDRESS_BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Whether a text is an IP address, a subnet (`10.0.0.0/8`), or the name of one. */
export function isProxy(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  return SUBNET_NAMES.includes(text) || Number(bits) <= (ADDRESS_BITS[isIP(address)] ?? -1);
}

function isSecure(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

import { isIP } from 'node:net';
import { z } from 'zod';
import { readOwnerOnly } from './ownerOnly.js';
import { secretFault } from './secretFault.js';

const MAX_PORT = 65_535;
const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
const MAX_DAYS = 36_525;
const DAY_SECONDS = 86_400;
const MEBIBYTE = 1_048_576;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const Text = z.string().trim().min(1);
const secret = (params?: { readonly error: string }): z.ZodString =>
  z.string(params).check(({ value, issues }) => {
    const message = secretFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: undefined, message });
  });
/** A URL by which nobody between can change what is answered. */
const secureUrl = (): z.ZodType<string> =>
  z.url().refine(isSecure, 'is not an https:// URL (http:// is for the loopback interface only)');
const required = (what: string): z.ZodString =>
  z
    .string({ error: `is missing: ${what}` })
    .trim()
    .min(1, `is missing: ${what}`);
const count = (fallback: number, min: number, max: number): z.ZodType<number> =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** Names of subnets that Express knows. */
const SUBNET_NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];
const ADDRESS_BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Whether a text is an IP address, a subnet (`10.0.0.0/8`), or the name of one. */
function isProxy(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  return SUBNET_NAMES.includes(text) || Number(bits) <= (ADDRESS_BITS[isIP(address)] ?? -1);
}

function isSecure(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/** Secrets that may be in a file instead: `<name>_FILE` names it. */
const SECRETS = [
  'NARU_JWT_SECRET',
  'NARU_WALLET_PASSPHRASE',
  'NARU_SALT_SECRET',
  'NARU_CA_REGISTRAR_SECRET',
  'NARU_PKCS11_PIN',
  'DATABASE_URL',
] as const;
const FILE_VARIABLES = Object.fromEntries(SECRETS.map((name) => [`${name}_FILE`, Text.optional()]));

const Variables = z.object({
  NARU_HOST: Text.default('127.0.0.1'),
  NARU_TRUSTED_PROXIES: Text.transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isProxy), 'is not a list of addresses and subnets, such as 127.0.0.1,10.0.0.0/8')
    .optional(),
  NARU_PORT: z.coerce.number({ error: 'is missing: the port to listen on, 0 for any' }).int().min(0).max(MAX_PORT),
  NARU_TLS_CERTIFICATE_FILE: Text.optional(),
  NARU_TLS_KEY_FILE: Text.optional(),
  NARU_MSP_ID: required('the MSP id of the organisation whose gateway this is'),
  NARU_CONSORTIUM_FILE: Text.optional(),
  NARU_PEER_ENDPOINT: required('host:port of the organisation’s peer').regex(/^\S+:\d+$/, 'is not host:port'),
  NARU_PEER_TLS_CA_FILE: required('the PEM file of the authority behind the peer’s TLS certificate'),
  NARU_PEER_HOST_ALIAS: Text.optional(),
  NARU_DATA_DIR: required('the directory for the gateway’s own data'),
  NARU_DATABASE_TEMPLATE_DIR: Text.optional(),
  NARU_SERVICE_USER: Text.default('gateway'),
  NARU_USERS_FILE: Text.optional(),
  NARU_RESOLUTIONS_FILE: Text.optional(),
  NARU_BOOTSTRAP_MEMBERS: z.stringbool().default(false),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// URL' }).optional(),
  NARU_JWT_SECRET: secret().optional(),
  NARU_WALLET_PASSPHRASE: secret({
    error: 'is missing: the passphrase of the wallet (or NARU_WALLET_PASSPHRASE_FILE)',
  }),
  NARU_SALT_SECRET: secret().optional(),
  NARU_JWT_LIFETIME_SECONDS: count(15 * MINUTE_SECONDS, 1, DAY_SECONDS),
  NARU_SESSION_LIFETIME_SECONDS: count(12 * HOUR_SECONDS, 1, 30 * DAY_SECONDS),
  NARU_OIDC_ISSUER: secureUrl().optional(),
  NARU_OIDC_JWKS_URL: secureUrl().optional(),
  NARU_OIDC_AUDIENCE: Text.optional(),
  NARU_OIDC_USER_CLAIM: Text.default('sub'),
  NARU_OIDC_TOKEN_TYPE: Text.default('at+jwt'),
  NARU_OIDC_MAX_AGE_SECONDS: count(HOUR_SECONDS, 1, DAY_SECONDS),
  NARU_CA_URL: z.url({ protocol: /^https$/, error: 'is not an https:// URL' }).optional(),
  NARU_CA_TLS_CA_FILE: Text.optional(),
  NARU_CA_NAME: Text.optional(),
  NARU_CA_REGISTRAR: Text.optional(),
  NARU_CA_REGISTRAR_SECRET: secret().optional(),
  NARU_CA_CERTIFICATE_FILE: Text.optional(),
  NARU_CA_KEY_FILE: Text.optional(),
  NARU_PKCS11_LIBRARY: Text.optional(),
  NARU_PKCS11_TOKEN: Text.optional(),
  NARU_PKCS11_PIN: Text.optional(),
  NARU_PKCS11_SESSIONS: count(4, 1, 1_000),
  NARU_MAX_BODY_BYTES: count(MEBIBYTE, 1, MEBIBYTE),
  NARU_REQUESTS_PER_MINUTE: count(6_000, 1, 10_000_000),
  NARU_PEER_CALLS: count(200, 1, 100_000),
  NARU_TOKEN_ATTEMPTS_PER_MINUTE: count(30, 1, 1_000_000),
  NARU_TOKEN_EVALUATIONS_PER_DAY: count(50_000, 1_000, 1_000_000_000),
  NARU_READY_LAG_BLOCKS: count(100, 0, 1_000_000),
  NARU_READY_LAG_SECONDS: count(30, 0, DAY_SECONDS),
  NARU_DRAIN_SECONDS: count(0, 0, HOUR_SECONDS),
  NARU_WEBHOOK_PRIVATE_HOSTS: Text.transform((text) => text.split(',').map((part) => part.trim())).optional(),
  NARU_AUDIT_KEPT_DAYS: z.coerce.number().int().min(1).max(MAX_DAYS).optional(),
  NARU_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** Variables that are set all together or not at all. */
const GROUPS = {
  TLS: ['NARU_TLS_CERTIFICATE_FILE', 'NARU_TLS_KEY_FILE'],
  OIDC: ['NARU_OIDC_ISSUER', 'NARU_OIDC_JWKS_URL', 'NARU_OIDC_AUDIENCE'],
  'Fabric CA': ['NARU_CA_URL', 'NARU_CA_TLS_CA_FILE', 'NARU_CA_REGISTRAR', 'NARU_CA_REGISTRAR_SECRET'],
  'the authority’s key': ['NARU_CA_CERTIFICATE_FILE', 'NARU_CA_KEY_FILE'],
  'the PKCS #11 token': ['NARU_PKCS11_LIBRARY', 'NARU_PKCS11_TOKEN', 'NARU_PKCS11_PIN'],
} as const;

/** The environment of a gateway: secrets read from their files, defaults filled in, unknown names refused. */
export const Environment = z
  .looseObject(FILE_VARIABLES)
  .transform((variables, context) =>
    withSecrets(variables, (name, message) => {
      context.addIssue({ code: 'custom', path: [name], message });
    }),
  )
  .pipe(Variables.strict())
  .superRefine((variables, context) => {
    for (const [group, names] of Object.entries(GROUPS)) {
      const missing = names.filter((name) => variables[name] === undefined);
      if (missing.length === names.length) continue;
      for (const name of missing)
        context.addIssue({ code: 'custom', path: [name], message: `is missing: the others of ${group} are set` });
    }
  });
export type Environment = z.infer<typeof Environment>;

type Fault = (path: string, message: string) => void;

function withSecrets(variables: Readonly<Record<string, unknown>>, fault: Fault): Record<string, unknown> {
  const read = { ...variables };
  for (const name of SECRETS) {
    const { [`${name}_FILE`]: file } = read;
    Reflect.deleteProperty(read, `${name}_FILE`);
    if (typeof file === 'string')
      read[name] ??= readSecret(file, (message) => {
        fault(`${name}_FILE`, message);
      });
  }
  return read;
}

function readSecret(file: string, fault: (message: string) => void): string | undefined {
  try {
    return readOwnerOnly(file).trim();
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

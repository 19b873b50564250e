import { z } from 'zod';
import { count, isProxy, required, secret, secureUrl, Text } from './forms.js';

const MAX_PORT = 65_535;
const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
const MAX_DAYS = 36_525;
const DAY_SECONDS = 86_400;
const MEBIBYTE = 1_048_576;

/** Secrets that may be in a file instead: `<name>_FILE` names it. */
export const SECRETS = [
  'NARU_JWT_SECRET',
  'NARU_WALLET_PASSPHRASE',
  'NARU_SALT_SECRET',
  'NARU_CA_REGISTRAR_SECRET',
  'NARU_PKCS11_PIN',
  'DATABASE_URL',
] as const;

/** The settings of a gateway. The page of all settings (`npm run docs`) is made from them. */
export const Variables = z.object({
  NARU_HOST: Text.default('127.0.0.1').describe(
    'the address to listen on; if it is another, set a certificate, or put a TLS proxy before it',
  ),
  NARU_TRUSTED_PROXIES: Text.transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isProxy), 'is not a list of addresses and subnets, such as 127.0.0.1,10.0.0.0/8')
    .optional()
    .describe('addresses and subnets, by commas, whose `X-Forwarded-For` is believed: the proxy with TLS'),
  NARU_PORT: z.coerce
    .number({ error: 'is missing: the port to listen on, 0 for any' })
    .int()
    .min(0)
    .max(MAX_PORT)
    .describe('the port to listen on; 0 for any'),
  NARU_TLS_CERTIFICATE_FILE: Text.optional().describe(
    'certificate (PEM, with those between it and its authority) of TLS of its own, version 1.2 or newer; read anew within seconds when it changes, and on SIGHUP. Plain HTTP without it',
  ),
  NARU_TLS_KEY_FILE: Text.optional().describe('its key (PEM)'),
  NARU_MSP_ID: required('the MSP id of the organisation whose gateway this is').describe(
    'the organisation whose gateway this is',
  ),
  NARU_CONSORTIUM_FILE: Text.optional().describe(
    'the consortium’s data; compared with the ledger before the gateway is ready. `network/consortium.json` without it',
  ),
  NARU_PEER_ENDPOINT: required('host:port of the organisation’s peer')
    .regex(/^\S+:\d+$/, 'is not host:port')
    .describe('`host:port` of the organisation’s own peer'),
  NARU_PEER_TLS_CA_FILE: required('the PEM file of the authority behind the peer’s TLS certificate').describe(
    'PEM of the authority behind the peer’s TLS certificate',
  ),
  NARU_PEER_HOST_ALIAS: Text.optional().describe(
    'the host name in that certificate, if it is not that of the endpoint',
  ),
  NARU_DATA_DIR: required('the directory for the gateway’s own data').describe(
    'the directory for the gateway’s own data',
  ),
  NARU_DATABASE_TEMPLATE_DIR: Text.optional().describe(
    'an initialised PGlite is kept here for the next gateway to copy: seconds less at the first start',
  ),
  NARU_SERVICE_USER: Text.default('gateway').describe(
    'the user (role gateway) as whom blocks and own documents are read, and consents are signed',
  ),
  NARU_USERS_FILE: Text.optional().describe(
    'users to make sure of at start: `[{name, password?, certificateFile, privateKeyFile}]`, or with `role` and `party` in place of the files; a `privateKeyFile` may be a `pkcs11:` URI; without it the user [keeps the key](../integrators/own-keys.md)',
  ),
  NARU_RESOLUTIONS_FILE: Text.optional().describe(
    'the operator’s file of approvals, from which those that are used leave ([resolutions](resolutions.md))',
  ),
  NARU_BOOTSTRAP_MEMBERS: z
    .stringbool()
    .default(false)
    .describe(
      'record the members, and have the keys of tokens made, if the ledger has none yet; set it at one gateway of a new channel',
    ),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// URL' })
    .optional()
    .describe('`postgresql://…`; without it, PGlite in the data directory'),
  NARU_JWT_SECRET: secret()
    .optional()
    .describe('signs access tokens; without it, one is made once and kept in the data directory'),
  NARU_WALLET_PASSPHRASE: secret({
    error: 'is missing: the passphrase of the wallet (or NARU_WALLET_PASSPHRASE_FILE)',
  }).describe('encrypts private keys at rest (AES-256-GCM, scrypt)'),
  NARU_SALT_SECRET: secret()
    .optional()
    .describe(
      'makes the salts of documents; without it, one is made once and kept in the data directory. Back it up: a repeated request needs it, and so do notes of customs',
    ),
  NARU_JWT_LIFETIME_SECONDS: count(15 * MINUTE_SECONDS, 1, DAY_SECONDS).describe('how long an access token is good'),
  NARU_SESSION_LIFETIME_SECONDS: count(12 * HOUR_SECONDS, 1, 30 * DAY_SECONDS).describe(
    'how long a user who has signed in goes on by refresh tokens',
  ),
  NARU_OIDC_ISSUER: secureUrl()
    .optional()
    .describe(
      'take access tokens of a company’s own identity provider: its issuer, a URL with https, but on the loopback interface',
    ),
  NARU_OIDC_JWKS_URL: secureUrl()
    .optional()
    .describe('where its keys are: a URL with https, but on the loopback interface'),
  NARU_OIDC_AUDIENCE: Text.optional().describe('the audience that its tokens name'),
  NARU_OIDC_USER_CLAIM: Text.default('sub').describe(
    'the claim that names the user; a provider can give a name such as `preferred_username` to another person later',
  ),
  NARU_OIDC_TOKEN_TYPE: Text.default('at+jwt').describe(
    'the type (`typ`) of the provider’s access tokens: some write `JWT`, as in their ID tokens; give them an audience of their own',
  ),
  NARU_OIDC_MAX_AGE_SECONDS: count(HOUR_SECONDS, 1, DAY_SECONDS).describe(
    'how long after it was issued such a token is taken at most',
  ),
  NARU_CA_URL: z
    .url({ protocol: /^https$/, error: 'is not an https:// URL' })
    .optional()
    .describe('`https://…` of the organisation’s Fabric CA'),
  NARU_CA_TLS_CA_FILE: Text.optional().describe('PEM of the authority behind the Fabric CA’s TLS certificate'),
  NARU_CA_NAME: Text.optional().describe('which authority of that server; its first without it'),
  NARU_CA_REGISTRAR: Text.optional().describe(
    'as whom users are registered and revoked there; it enrols anew each time it is needed',
  ),
  NARU_CA_REGISTRAR_SECRET: secret().optional().describe('the registrar’s secret'),
  NARU_CA_CERTIFICATE_FILE: Text.optional().describe(
    'certificate (PEM) of the organisation’s authority, where no server of it runs: for a network on one machine',
  ),
  NARU_CA_KEY_FILE: Text.optional().describe('its key (PEM)'),
  NARU_PKCS11_LIBRARY: Text.optional().describe(
    '[users’ private keys are in a PKCS #11 token](keys-in-a-token.md): the path of its library',
  ),
  NARU_PKCS11_TOKEN: Text.optional().describe('the token’s label'),
  NARU_PKCS11_PIN: Text.optional().describe('its PIN'),
  NARU_PKCS11_SESSIONS: count(4, 1, 1_000).describe(
    'how many sessions of the token are open: so many signatures are made at once',
  ),
  NARU_MAX_BODY_BYTES: count(MEBIBYTE, 1, MEBIBYTE).describe(
    'the largest body; a new bill of lading may be eight times as large',
  ),
  NARU_REQUESTS_PER_MINUTE: count(6_000, 1, 10_000_000).describe('requests of a user in a minute'),
  NARU_PEER_CALLS: count(200, 1, 100_000).describe(
    'calls of the own peer at the same time; a peer refuses more than its limit (500), which gateways of one peer share',
  ),
  NARU_TOKEN_ATTEMPTS_PER_MINUTE: count(30, 1, 1_000_000).describe(
    'failed log-ins per address ([limits](../../gateway/README.md#limits))',
  ),
  NARU_TOKEN_EVALUATIONS_PER_DAY: count(50_000, 1_000, 1_000_000_000).describe(
    'how many elements another member may have evaluated here with one kind of token key on one day',
  ),
  NARU_READY_LAG_BLOCKS: count(100, 0, 1_000_000).describe(
    'a gateway that is more blocks behind its peer is not ready',
  ),
  NARU_READY_LAG_SECONDS: count(30, 0, DAY_SECONDS).describe(
    'nor is one that has not read for so long what its peer has',
  ),
  NARU_DRAIN_SECONDS: count(0, 0, HOUR_SECONDS).describe(
    'for how long a gateway that gets SIGTERM serves on and says that it is not ready, before it ends; let it be longer than its proxy needs to notice',
  ),
  NARU_WEBHOOK_PRIVATE_HOSTS: Text.transform((text) => text.split(',').map((part) => part.trim()))
    .optional()
    .describe('hosts of webhooks, by commas, that may be at private addresses; none without it'),
  NARU_AUDIT_KEPT_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_DAYS)
    .optional()
    .describe('for how many days the [audit log](audit-log.md) is kept; for ever without it'),
  NARU_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('the least severe lines that are logged'),
});

/** Variables that are set all together or not at all. */
export const GROUPS = {
  TLS: ['NARU_TLS_CERTIFICATE_FILE', 'NARU_TLS_KEY_FILE'],
  OIDC: ['NARU_OIDC_ISSUER', 'NARU_OIDC_JWKS_URL', 'NARU_OIDC_AUDIENCE'],
  'Fabric CA': ['NARU_CA_URL', 'NARU_CA_TLS_CA_FILE', 'NARU_CA_REGISTRAR', 'NARU_CA_REGISTRAR_SECRET'],
  'the authority’s key': ['NARU_CA_CERTIFICATE_FILE', 'NARU_CA_KEY_FILE'],
  'the PKCS #11 token': ['NARU_PKCS11_LIBRARY', 'NARU_PKCS11_TOKEN', 'NARU_PKCS11_PIN'],
} as const;

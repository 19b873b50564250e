import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { loadConsortium, type Consortium, type Organization } from '@naru/network';
import { Environment } from './environment.js';
import { keptSecret } from './keptSecret.js';
import { checkOwnerOnly, readOwnerOnly } from './ownerOnly.js';

const OWN_VARIABLE = /^(NARU_|DATABASE_URL(_FILE)?$)/;

/** OpenID Connect access tokens of a company's own identity provider. */
export interface OidcConfig {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audience: string;
  /** The claim that names the user as this gateway knows it. */
  readonly userClaim: string;
  /** The type (`typ`) that an access token has in its header. */
  readonly tokenType: string;
  /** How long after it was issued a token is taken at most. */
  readonly maxAgeSeconds: number;
}

/** The organisation's Fabric CA, and as whom users are registered there. */
export interface CaConfig {
  readonly url: string;
  /** PEM of the authority behind its TLS certificate. */
  readonly tlsCa: string;
  /** Which of the authorities that it serves; by default its first one. */
  readonly name: string | undefined;
  readonly registrar: string;
  readonly registrarSecret: string;
}

/** The files (PEM) of the gateway's own TLS. */
export interface TlsConfig {
  readonly certificateFile: string;
  readonly keyFile: string;
}

/** The organisation's authority, where the gateway has its key itself: PEM. */
export interface CaKeyConfig {
  readonly certificate: string;
  readonly key: string;
}

/** The PKCS #11 token in which users' private keys are. */
export interface TokenConfig {
  /** The path of the library by which it is reached. */
  readonly library: string;
  /** Its label. */
  readonly token: string;
  readonly pin: string;
  /** How many sessions are open at the same time: so many signatures are made at once. */
  readonly sessions: number;
}

/** Everything that a gateway needs to know, read once. */
export interface GatewayConfig {
  readonly host: string;
  /** The addresses and subnets whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Hosts of webhooks that may be at private addresses. */
  readonly webhookPrivateHosts: readonly string[];
  /** For how many days the audit log is kept; undefined for ever. */
  readonly auditKeptDays: number | undefined;
  /** 0 for any free port. */
  readonly port: number;
  /** Undefined if the gateway speaks plain HTTP. */
  readonly tls: TlsConfig | undefined;
  readonly consortium: Consortium;
  /** The organisation whose gateway this is. */
  readonly organization: Organization;
  readonly peer: { readonly endpoint: string; readonly tlsCa: Buffer; readonly hostAlias: string | undefined };
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  /** Where an initialised embedded database is kept for the next gateway to copy. */
  readonly databaseTemplate: string | undefined;
  readonly serviceUser: string;
  readonly usersFile: string | undefined;
  /** The file in which the operator of the chaincode server approves resolutions. */
  readonly resolutionsFile: string | undefined;
  readonly bootstrapMembers: boolean;
  readonly secrets: { readonly jwt: string; readonly wallet: string; readonly salt: string };
  readonly jwtLifetimeSeconds: number;
  /** How long a session goes on by refresh tokens. */
  readonly sessionLifetimeSeconds: number;
  readonly oidc: OidcConfig | undefined;
  readonly ca: CaConfig | undefined;
  readonly caKey: CaKeyConfig | undefined;
  readonly keyToken: TokenConfig | undefined;
  readonly limits: {
    readonly bodyBytes: number;
    readonly requestsPerMinute: number;
    /** How many calls of the own peer run at the same time. */
    readonly peerCalls: number;
    readonly tokenAttemptsPerMinute: number;
    /** How many elements a member may have evaluated here with one kind of token key on one day. */
    readonly evaluationsPerDay: number;
  };
  /** How far behind its peer a gateway may be that is ready. */
  readonly readyLag: { readonly blocks: number; readonly seconds: number };
  /** For how long a gateway that is told to end says so before it takes no more requests. */
  readonly drainSeconds: number;
  readonly logLevel: Environment['NARU_LOG_LEVEL'];
}

/**
 * Reads the configuration from environment variables. They are listed in docs/operators/settings.md.
 * @throws Error that names every variable that is missing or wrong
 */
export function loadConfig(variables: NodeJS.ProcessEnv): GatewayConfig {
  return readConfig(readEnvironment(variables));
}

/** The environment alone: nothing is made. @throws Error that names every variable that is missing or wrong */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const known = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => OWN_VARIABLE.test(name) && value !== ''),
  );
  const parsed = Environment.safeParse(known);
  if (!parsed.success) throw new Error(describe(parsed.error.issues));
  return parsed.data;
}

function describe(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const lines = issues.map(({ path, message }) => `  ${path.map(String).join('.') || 'environment'}: ${message}`);
  return `The gateway's configuration is not complete:\n${lines.join('\n')}`;
}

function readConfig(environment: Environment): GatewayConfig {
  const consortium = loadConsortium(environment.NARU_CONSORTIUM_FILE);
  const organization = consortium.organizations.find(({ mspId }) => mspId === environment.NARU_MSP_ID);
  if (organization === undefined) {
    const known = consortium.organizations.map(({ mspId }) => mspId).join(', ');
    throw new Error(`NARU_MSP_ID: ${environment.NARU_MSP_ID} is not in the consortium (${known}).`);
  }
  return {
    host: environment.NARU_HOST,
    trustedProxies: environment.NARU_TRUSTED_PROXIES ?? [],
    webhookPrivateHosts: environment.NARU_WEBHOOK_PRIVATE_HOSTS ?? [],
    auditKeptDays: environment.NARU_AUDIT_KEPT_DAYS,
    ...{ port: environment.NARU_PORT, tls: readTls(environment) },
    consortium,
    organization,
    peer: {
      endpoint: environment.NARU_PEER_ENDPOINT,
      tlsCa: readFileSync(environment.NARU_PEER_TLS_CA_FILE),
      hostAlias: environment.NARU_PEER_HOST_ALIAS,
    },
    dataDirectory: environment.NARU_DATA_DIR,
    databaseUrl: environment.DATABASE_URL,
    databaseTemplate: environment.NARU_DATABASE_TEMPLATE_DIR,
    serviceUser: environment.NARU_SERVICE_USER,
    usersFile: checkedSecretFile(environment.NARU_USERS_FILE),
    resolutionsFile: environment.NARU_RESOLUTIONS_FILE,
    bootstrapMembers: environment.NARU_BOOTSTRAP_MEMBERS,
    secrets: readSecrets(environment),
    ...readLifetimes(environment),
    oidc: readOidc(environment),
    ...{ ca: readCa(environment), caKey: readCaKey(environment), keyToken: readKeyToken(environment) },
    limits: readLimits(environment),
    readyLag: { blocks: environment.NARU_READY_LAG_BLOCKS, seconds: environment.NARU_READY_LAG_SECONDS },
    drainSeconds: environment.NARU_DRAIN_SECONDS,
    logLevel: environment.NARU_LOG_LEVEL,
  };
}

function readLimits(environment: Environment): GatewayConfig['limits'] {
  return {
    bodyBytes: environment.NARU_MAX_BODY_BYTES,
    requestsPerMinute: environment.NARU_REQUESTS_PER_MINUTE,
    peerCalls: environment.NARU_PEER_CALLS,
    tokenAttemptsPerMinute: environment.NARU_TOKEN_ATTEMPTS_PER_MINUTE,
    evaluationsPerDay: environment.NARU_TOKEN_EVALUATIONS_PER_DAY,
  };
}

/** Passwords and keys are in these files. */
function checkedSecretFile(file: string | undefined): string | undefined {
  if (file !== undefined) checkOwnerOnly(file);
  return file;
}

function readSecrets(environment: Environment): GatewayConfig['secrets'] {
  const { NARU_DATA_DIR: directory } = environment;
  return {
    jwt: environment.NARU_JWT_SECRET ?? keptSecret(join(directory, 'jwt-secret')),
    wallet: environment.NARU_WALLET_PASSPHRASE,
    salt: environment.NARU_SALT_SECRET ?? keptSecret(join(directory, 'salt-secret')),
  };
}

function readLifetimes(environment: Environment): Pick<GatewayConfig, 'jwtLifetimeSeconds' | 'sessionLifetimeSeconds'> {
  const { NARU_JWT_LIFETIME_SECONDS: jwtLifetimeSeconds } = environment;
  return { jwtLifetimeSeconds, sessionLifetimeSeconds: environment.NARU_SESSION_LIFETIME_SECONDS };
}

function readOidc(environment: Environment): OidcConfig | undefined {
  const { NARU_OIDC_ISSUER: issuer, NARU_OIDC_JWKS_URL: jwksUrl, NARU_OIDC_AUDIENCE: audience } = environment;
  if (issuer === undefined || jwksUrl === undefined || audience === undefined) return undefined;
  const { NARU_OIDC_USER_CLAIM: userClaim, NARU_OIDC_TOKEN_TYPE: tokenType } = environment;
  return { issuer, jwksUrl, audience, userClaim, tokenType, maxAgeSeconds: environment.NARU_OIDC_MAX_AGE_SECONDS };
}

function readCa(environment: Environment): CaConfig | undefined {
  const { NARU_CA_URL: url, NARU_CA_TLS_CA_FILE: file, NARU_CA_NAME: name } = environment;
  const { NARU_CA_REGISTRAR: registrar, NARU_CA_REGISTRAR_SECRET: registrarSecret } = environment;
  if (url === undefined || file === undefined || registrar === undefined || registrarSecret === undefined)
    return undefined;
  return { url, tlsCa: readFileSync(file, 'utf8'), name, registrar, registrarSecret };
}

function readTls(environment: Environment): TlsConfig | undefined {
  const { NARU_TLS_CERTIFICATE_FILE: certificateFile, NARU_TLS_KEY_FILE: keyFile } = environment;
  return certificateFile === undefined || keyFile === undefined ? undefined : { certificateFile, keyFile };
}

function readCaKey(environment: Environment): CaKeyConfig | undefined {
  const { NARU_CA_CERTIFICATE_FILE: certificate, NARU_CA_KEY_FILE: key } = environment;
  if (certificate === undefined || key === undefined) return undefined;
  return { certificate: readFileSync(certificate, 'utf8'), key: readOwnerOnly(key) };
}

function readKeyToken(environment: Environment): TokenConfig | undefined {
  const { NARU_PKCS11_LIBRARY: library, NARU_PKCS11_TOKEN: token, NARU_PKCS11_PIN: pin } = environment;
  if (library === undefined || token === undefined || pin === undefined) return undefined;
  return { library, token, pin, sessions: environment.NARU_PKCS11_SESSIONS };
}

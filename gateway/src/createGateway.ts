import { findGateway } from '@naru/network';
import type { Logger } from 'pino';
import { MEMBER_SERVICES, ON_ACTIONS } from './areas/areas.js';
import { Registration } from './areas/directory/registration.js';
import { bootstrapMembers } from './areas/membership/bootstrap.js';
import { agreementOnMembers } from './areas/membership/agreement.js';
import { openRegisters } from './areas/directory/registers.js';
import { openTokenDuties, type TokenDuties } from './areas/tokenDuties.js';
import { AuditLog } from './audit/auditLog.js';
import { AuditQueries } from './audit/auditQueries.js';
import { keepAuditLog } from './audit/retention.js';
import type { GatewayConfig } from './config/config.js';
import { openPeople } from './createPeople.js';
import { createReadModel } from './createReadModel.js';
import { createWire } from './createWire.js';
import { type Database, type OpenDatabase, openDatabase } from './database/openDatabase.js';
import { Documents } from './documents/documents.js';
import { Salts } from './documents/salts.js';
import { ENDPOINTS, openApi } from './endpoints.js';
import { Ledger } from './fabric/ledger.js';
import { FIRST_PAUSE_MS, MAX_ATTEMPTS } from './fabric/persist.js';
import type { QuerySigner, Wire, Witnesses } from './fabric/wire.js';
import { createApp } from './http/app.js';
import { closeServer, listen } from './http/listen.js';
import { Load } from './http/load/load.js';
import { SigningDesk } from './http/offline/signingDesk.js';
import { KeptAnswers } from './http/once/keptAnswers.js';
import { OwnCertificate } from './http/ownCertificate.js';
import { createHttpServer } from './http/server.js';
import type { Services } from './http/services.js';
import type { CertificateAuthority } from './identity/certificateAuthority.js';
import type { ListedUsers } from './identity/listedUsers.js';
import { DatabaseWallet } from './identity/wallet.js';
import { type Keys, openKeys } from './keys/keys.js';
import { bootstrapTokenKeys } from './tokens/bootstrapTokenKeys.js';
import { createTokens, type Tokens } from './tokens/createTokens.js';
import type { TokenMaker } from './tokens/tokenMaker.js';
import type { Whereabouts } from './exchange/memberRequests.js';
import { createLog } from './log.js';
import { Metrics } from './metrics.js';
import { KeyWatch } from './keyWatch.js';
import { watchGateway } from './watchGateway.js';
import { EventFeed } from './readModel/eventFeed.js';
import { askReadModel } from './readModel/questions.js';
import type { ReadModel } from './readModel/readModel.js';
import { UserTokens } from './tokens/userTokens.js';
import { TokenLists } from './readModel/tokenLists.js';
import { createImportJob } from './createImportJob.js';
import type { ImportJob } from './imports/importJob.js';
import { Dispatcher, type DispatcherParts } from './webhooks/dispatcher.js';
import { Webhooks } from './webhooks/webhooks.js';

/** A gateway that runs. */
export interface RunningGateway {
  readonly url: string;
  readonly port: number;
  /** Tells whoever asks that it is not ready any more. It goes on serving until it is closed. */
  drain(): void;
  /** Reads certificate and key of its TLS anew, if it has its own. */
  renewCertificate(): void;
  /** Stops taking requests, finishes those that run, and closes everything. */
  close(): Promise<void>;
}

/** What a test replaces. */
export interface Substitutes {
  readonly wire?: Wire & QuerySigner & Witnesses;
  readonly tokens?: TokenMaker;
  readonly whereabouts?: Whereabouts;
  readonly database?: OpenDatabase;
  readonly log?: Logger;
  readonly authority?: CertificateAuthority;
}

/**
 * Starts a gateway.
 *
 * @example const { url, close } = await createGateway(loadConfig(process.env));
 * @throws Error if its database cannot be opened, or its port is taken
 */
export async function createGateway(config: GatewayConfig, substitutes: Substitutes = {}): Promise<RunningGateway> {
  const log = substitutes.log ?? createLog(config);
  const database = substitutes.database ?? (await openDatabase(config));
  const ending = new AbortController();
  const parts = assemble(config, { db: database.db, log, substitutes, ending: ending.signal });
  const { services, readModel, listedUsers, registration, duties, webhooks, imports } = parts;
  try {
    if (config.usersFile !== undefined) await listedUsers.ensure(config.usersFile);
    if (config.bootstrapMembers) void bootstrap(config, services, log, ending.signal);
    await readModel.start();
    void registration.run(ending.signal);
    duties.run(ending.signal);
    const { audit } = services;
    await audit.tellHead();
    const { auditKeptDays: keptDays } = config;
    const keeping = keepAuditLog({ db: database.db, audit, log, keptDays }, ending.signal);
    const working = [webhooks.run(ending.signal), imports.run(ending.signal), keeping];
    const certificate = config.tls && new OwnCertificate(config.tls, log);
    const server = createHttpServer(createApp(services, ENDPOINTS, openApi, MEMBER_SERVICES), certificate);
    const port = await listen(server, config);
    const url = `${certificate ? 'https' : 'http'}://${config.host}:${port}`;
    log.info({ url }, 'The gateway listens');
    const close = async (): Promise<void> => {
      ending.abort();
      services.offline.close();
      await closeServer(server);
      await Promise.all(working);
      await audit.close();
      await closeAll(parts, database);
    };
    const drain = services.draining.begin.bind(services.draining);
    const renewCertificate = (): void => certificate?.renew();
    return { url, port, drain, renewCertificate, close };
  } catch (error) {
    ending.abort();
    await closeAll(parts, database);
    throw error;
  }
}

/** Records the members, and has the keys of tokens made, if the ledger has none. */
async function bootstrap(
  config: GatewayConfig,
  { ledger, tokens }: Services,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  await bootstrapMembers(config, ledger, log, signal);
  await bootstrapTokenKeys(tokens, log, signal);
}

interface Parts {
  readonly services: Services;
  readonly wire: Wire;
  readonly keys: Keys;
  readonly readModel: ReadModel;
  readonly listedUsers: ListedUsers;
  readonly registration: Registration;
  readonly duties: TokenDuties;
  readonly webhooks: Dispatcher;
  readonly imports: ImportJob;
}

/** What the parts of a gateway are made with. */
interface Ground {
  readonly db: Database;
  readonly log: Logger;
  readonly substitutes: Substitutes;
  readonly ending: AbortSignal;
}

function assemble(config: GatewayConfig, ground: Ground): Parts {
  const { db, log, substitutes, ending } = ground;
  const wallet = new DatabaseWallet(db, config.secrets.wallet);
  const [metrics, load] = [new Metrics(), new Load()];
  const keys = openKeys(config.keyToken);
  const wire = createWire(config, { wallet, keys }, metrics, substitutes.wire);
  const { users, listedUsers, ...people } = openPeople(config, { db, log, wallet, wire, keys }, substitutes.authority);
  const ledger = new Ledger(wire, config.organization.mspId, countRetries(metrics));
  const readModel = createReadModel(config, { db, wire, ledger, log });
  const reached = { ledger, readModel, height: () => wire.height(config.serviceUser) };
  const lists = new TokenLists(db, readModel, reached.height);
  const tokens = tokensOf(config, ground, { ledger, signer: wire, metrics });
  const documents = createDocuments(config, ground, { ledger, lists, tokens });
  const duties = openTokenDuties(config, { db, log, ...reached, documents, tokens });
  const agreement = agreementOnMembers(ledger, config.consortium, config.serviceUser);
  const registration = new Registration(config.organization, users, documents, log);
  const questions = askReadModel(db);
  const webhooks = createDispatcher(config, ground, { users, readModel, eventQueries: questions.eventQueries });
  const audit = new AuditLog(db, log);
  const imports = createImportJob(config, ground, { users, ledger, documents, audit, ...people, ...questions });
  const services: Services = {
    ...people,
    ...{ audit, auditQueries: new AuditQueries(db) },
    ...{ ledger, witnesses: wire },
    ...{ documents, db, tokens, retokenising: duties.retokenising, readModel },
    ...{ ...ON_ACTIONS, requests: tokens.requests, serviceUser: config.serviceUser, mspId: config.organization.mspId },
    ...{ ...questions, eventFeed: new EventFeed(questions.eventQueries, readModel, log) },
    ...{ webhooks, imports },
    ...watchGateway(config, {
      ...{ db, metrics, load, wire, readModel, agreement, registration, tokenKeys: tokens.source },
      keys: new KeyWatch(keys, wallet, config.serviceUser),
    }),
    log,
    limits: config.limits,
    ...{ kept: new KeptAnswers(db, config.secrets.wallet), offline: new SigningDesk(wallet) },
    trustedProxies: config.trustedProxies,
    ending,
  };
  return { services, wire, keys, readModel, listedUsers, registration, duties, webhooks, imports };
}

function createDispatcher(
  { secrets, webhookPrivateHosts: privateHosts }: GatewayConfig,
  { db, log }: Ground,
  { readModel, ...asked }: Pick<DispatcherParts, 'users' | 'eventQueries'> & { readonly readModel: ReadModel },
): Dispatcher {
  const onBlock = readModel.onBlock.bind(readModel);
  return new Dispatcher({ db, log, privateHosts, onBlock, webhooks: new Webhooks(db, secrets.wallet), ...asked });
}

function createDocuments(
  config: GatewayConfig,
  { db, substitutes }: Ground,
  { ledger, lists, tokens }: { readonly ledger: Ledger; readonly lists: TokenLists; readonly tokens: Tokens },
): Documents {
  const maker = substitutes.tokens ?? tokens.maker;
  const registers = openRegisters(db, config.consortium);
  const ofUsers = new UserTokens(maker, config.limits.evaluationsPerDay);
  const [salts, epochs, gatewayUser] = [new Salts(config.secrets.salt), tokens.source, config.serviceUser];
  return new Documents({ ledger, salts, maker, registers, lists, epochs, ofUsers, gatewayUser });
}

function tokensOf(
  config: GatewayConfig,
  { db, log, substitutes }: Ground,
  { metrics, ...reached }: { readonly ledger: Ledger; readonly signer: QuerySigner; readonly metrics: Metrics },
): Tokens {
  const whereabouts = substitutes.whereabouts ?? ((msp) => findGateway(config.consortium, msp));
  const failed = metrics.shareHolderFailed.bind(metrics);
  return createTokens(config, { db, log, ...reached, whereabouts, failed });
}

function countRetries(metrics: Metrics): ConstructorParameters<typeof Ledger>[2] {
  const onRetry = (reason: string): void => {
    metrics.retried(reason);
  };
  return { maxAttempts: MAX_ATTEMPTS, firstPauseMs: FIRST_PAUSE_MS, random: Math.random, onRetry };
}

async function closeAll({ readModel, wire, keys }: Parts, database: OpenDatabase): Promise<void> {
  await readModel.stop();
  wire.close();
  await keys.close();
  await database.close();
}

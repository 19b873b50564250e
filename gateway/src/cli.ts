#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportAuditLog, runAudited, verifyAuditLog } from './audit/commands.js';
import { restoreBackup } from './backup/restoreBackup.js';
import { writeBackup } from './backup/writeBackup.js';
import { type GatewayConfig, loadConfig } from './config/config.js';
import { openDatabase, type OpenDatabase } from './database/openDatabase.js';
import { NotesOfCustoms } from './documents/notes.js';
import { Salts } from './documents/salts.js';
import { runExport, runVerify } from './export/commands.js';
import { type Enrolment, createEnrolment } from './identity/enrolment.js';
import { SecondFactors } from './identity/secondFactors.js';
import { type User, Users } from './identity/users.js';
import { listKeys, removeKey, requestKey } from './identity/keyCommands.js';
import { DatabaseWallet, type IdentityWallet } from './identity/wallet.js';
import { type Keys, openKeys } from './keys/keys.js';
import { isPkcs11Uri } from './keys/pkcs11Uri.js';
import { KEPT_BY_USER } from './keys/userSigning.js';
import { emptyReadModel } from './readModel/readModel.js';

const USAGE = `Usage (the gateway's environment must be set, and the gateway stopped unless DATABASE_URL is):
  naru-gateway users add --name <name> --certificate <pem file> (--key <pem file, or pkcs11: URI> | --own-key) [--password-stdin]
  naru-gateway users remove --name <name>
  naru-gateway users list
  naru-gateway users reset-second-factor --name <name>      for an administrator who has lost it
  naru-gateway read-model empty      the next start reads the whole ledger again
  naru-gateway backup --to <new file>      what only this gateway has: users, wallet, keys, own tables; sealed with the wallet's passphrase
  naru-gateway restore --from <file>       into an empty database and data directory; the next start reads the ledger
  naru-gateway export --to <new or empty directory>
  naru-gateway export verify --from <directory>      needs no environment, and no network
  naru-gateway audit-log export --to <new file>
  naru-gateway audit-log verify --from <file> [--head <number>:<hash>,...]      needs no environment

With a PKCS #11 token (NARU_PKCS11_LIBRARY):
  naru-gateway keys request --to <new file>      makes a key in the token and writes the request for its certificate
  naru-gateway keys list                         each key of the token and whose it is
  naru-gateway keys remove --key <pkcs11: URI>   destroys a key that no user has

With a Fabric CA (NARU_CA_URL):
  naru-gateway users enrol --name <name> --role <role> --party <id> [--password-stdin]
  naru-gateway users renew --name <name>
  naru-gateway users revoke --name <name> --crl <file>      writes the CA's revocation list, to be published
`;

const OPTIONS = {
  name: { type: 'string' },
  certificate: { type: 'string' },
  key: { type: 'string' },
  role: { type: 'string' },
  party: { type: 'string' },
  crl: { type: 'string' },
  'password-stdin': { type: 'boolean', default: false },
  'own-key': { type: 'boolean', default: false },
  to: { type: 'string' },
  from: { type: 'string' },
  head: { type: 'string' },
} as const;

type Switch = 'password-stdin' | 'own-key';
type TextOption = Exclude<keyof typeof OPTIONS, Switch>;
type Given = { readonly [option in TextOption]?: string | undefined } & Readonly<Record<Switch, boolean>>;

interface Tools {
  readonly config: GatewayConfig;
  readonly enrolment: Enrolment;
  readonly users: Users;
  readonly keys: Keys;
  readonly wallet: IdentityWallet;
  readonly database: OpenDatabase;
}

type Command = (tools: Tools, given: Given) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  'users add': async ({ enrolment }, given) => {
    const user = await enrolment.add({
      name: required(given, 'name'),
      certificate: readFileSync(required(given, 'certificate'), 'utf8'),
      privateKey: given['own-key'] ? KEPT_BY_USER : readKey(required(given, 'key')),
      password: readPassword(given),
    });
    return actsAs(user);
  },
  'users enrol': async ({ enrolment, users }, given) => {
    const name = required(given, 'name');
    const certified = { role: required(given, 'role'), party: required(given, 'party') };
    if ((await users.find(name)) !== undefined)
      throw new Error(`There is a user ${name} already: renew, revoke or remove it.`);
    return actsAs(await enrolment.enrol({ name, ...certified, password: readPassword(given) }));
  },
  'users renew': async ({ enrolment }, given) =>
    `The certificate is renewed. ${actsAs(await enrolment.renew(required(given, 'name')))}`,
  'users revoke': async ({ enrolment }, given) => {
    const file = required(given, 'crl');
    await enrolment.revoke(required(given, 'name'), (list) => {
      writeFileSync(file, list);
    });
    return (
      'The user is revoked and gone. Peers go on taking its certificate until ' +
      `the list in ${file} is in the channel’s configuration.`
    );
  },
  'users remove': async ({ enrolment }, given) => {
    await enrolment.remove(required(given, 'name'));
    return 'The user and its identity are gone.';
  },
  'users reset-second-factor': async ({ config, database: { db }, users }, given) => {
    const name = required(given, 'name');
    if ((await users.find(name)) === undefined) throw new Error(`There is no user ${name}.`);
    await new SecondFactors(db, config.secrets.wallet, '').remove(name);
    await users.endSessions(name);
    return 'The user signs in without a second factor, until it enrols another.';
  },
  'users list': async ({ users }) => (await users.list()).map(({ name, role }) => `${name}\t${role}`).join('\n'),
  'keys request': (tools, given) => requestKey(tools, required(given, 'to')),
  'keys list': listKeys,
  'keys remove': (tools, given) => removeKey(tools, required(given, 'key')),
  'read-model empty': async ({ database }) => {
    await emptyReadModel(database.db);
    return 'The read model is empty.';
  },
  'audit-log export': async ({ database }, given) => exportAuditLog(database.db, required(given, 'to')),
  backup: async ({ config, database: { db } }, given) => {
    const file = required(given, 'to');
    return `${await writeBackup(config, db, file)} rows and the secrets are in ${file}. Only the wallet's passphrase opens it.`;
  },
  export: async ({ config, database: { db }, wallet }, given) => {
    // Only this command needs the areas, which take a fifth of a second to load.
    const { ALERT_RULES } = await import('./areas/areas.js');
    const notesOf = notesReader(config);
    return runExport({ config, db, wallet, alertRules: ALERT_RULES, notesOf }, required(given, 'to'));
  },
};

/** The names of notebooks are made with the salt secret. */
function notesReader({ secrets, serviceUser }: GatewayConfig): Parameters<typeof runExport>[0]['notesOf'] {
  return (ledger) => {
    const notes = new NotesOfCustoms(ledger, new Salts(secrets.salt));
    return (about) => notes.read(serviceUser, about);
  };
}

function actsAs({ name, role, msp }: User): string {
  return `${name} acts as ${role} of ${msp}.`;
}

/** A key in a file, or one in a token. */
const readKey = (given: string): string => (isPkcs11Uri(given) ? given : readFileSync(given, 'utf8'));

function readPassword({ 'password-stdin': isGiven }: Given): string | undefined {
  return isGiven ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : undefined;
}

/** Commands that change nothing and show no document. */
const LOOKS = ['users list', 'keys list'];

/** Commands that open no database, or one that is to be filled. */
const OFFLINE: Readonly<Record<string, (given: Given) => Promise<string>>> = {
  'export verify': async (given) => runVerify(required(given, 'from')),
  'audit-log verify': async (given) => verifyAuditLog(required(given, 'from'), given.head),
  restore: async (given) => {
    const { about, rows } = await restoreBackup(process.env, required(given, 'from'));
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    return `${count} rows of ${about.mspId}, as they were at ${about.madeAt}, are restored. The next start reads the ledger.`;
  },
};

function required(given: Given, option: TextOption): string {
  const value = given[option];
  if (value === undefined) throw new Error(`--${option} is missing.\n${USAGE}`);
  return value;
}

const ASKS_FOR_HELP = ['--help', '-h', 'help'];

async function main(): Promise<void> {
  if (process.argv.slice(2).some((word) => ASKS_FOR_HELP.includes(word))) {
    process.stdout.write(USAGE);
    return;
  }
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const name = positionals.join(' ');
  const command = COMMANDS[name];
  const run = OFFLINE[name] ?? (command && ((given: Given) => withTools(name, command, given)));
  if (run === undefined) throw new Error(USAGE);
  process.stdout.write(`${await run(values)}\n`);
}

async function withTools(name: string, command: Command, given: Given): Promise<string> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config);
  const keys = openKeys(config.keyToken);
  try {
    const users = new Users(database.db);
    const wallet = new DatabaseWallet(database.db, config.secrets.wallet);
    const enrolment = createEnrolment(config, users, wallet, keys);
    const run = async (): Promise<string> => command({ config, enrolment, users, keys, wallet, database }, given);
    return await (LOOKS.includes(name) ? run() : runAudited(database.db, name, given.name, run));
  } finally {
    await keys.close();
    await database.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

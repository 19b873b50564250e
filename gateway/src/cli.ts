#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConfig } from './config/config.js';
import { openDatabase, type OpenDatabase } from './database/openDatabase.js';
import { type Enrolment, enrolmentOf } from './identity/enrolment.js';
import { type User, Users } from './identity/users.js';
import { DatabaseWallet } from './identity/wallet.js';
import { emptyReadModel } from './readModel/readModel.js';

const USAGE = `Usage (the gateway's environment must be set, and the gateway stopped unless DATABASE_URL is):
  naru-gateway users add --name <name> --certificate <pem file> --key <pem file> [--password-stdin]
  naru-gateway users remove --name <name>
  naru-gateway users list
  naru-gateway read-model empty      the next start reads the whole ledger again

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
} as const;

type TextOption = Exclude<keyof typeof OPTIONS, 'password-stdin'>;
type Given = { readonly [option in TextOption]?: string | undefined } & { readonly 'password-stdin': boolean };

interface Tools {
  readonly enrolment: Enrolment;
  readonly users: Users;
  readonly database: OpenDatabase;
}

type Command = (tools: Tools, given: Given) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  'users add': async ({ enrolment }, given) => {
    const user = await enrolment.add({
      name: required(given, 'name'),
      certificate: readFileSync(required(given, 'certificate'), 'utf8'),
      privateKey: readFileSync(required(given, 'key'), 'utf8'),
      password: passwordOf(given),
    });
    return actsAs(user);
  },
  'users enrol': async ({ enrolment, users }, given) => {
    const name = required(given, 'name');
    const certified = { role: required(given, 'role'), party: required(given, 'party') };
    if ((await users.find(name)) !== undefined)
      throw new Error(`There is a user ${name} already: renew, revoke or remove it.`);
    return actsAs(await enrolment.enrol({ name, ...certified, password: passwordOf(given) }));
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
  'users list': async ({ users }) => (await users.list()).map(({ name, role }) => `${name}\t${role}`).join('\n'),
  'read-model empty': async ({ database }) => {
    await emptyReadModel(database.db);
    return 'The read model is empty.';
  },
};

function actsAs({ name, role, msp }: User): string {
  return `${name} acts as ${role} of ${msp}.`;
}

function passwordOf({ 'password-stdin': isGiven }: Given): string | undefined {
  return isGiven ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : undefined;
}

function required(given: Given, option: TextOption): string {
  const value = given[option];
  if (value === undefined) throw new Error(`--${option} is missing.\n${USAGE}`);
  return value;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const command = COMMANDS[positionals.join(' ')];
  if (command === undefined) throw new Error(USAGE);
  const config = loadConfig(process.env);
  const database = await openDatabase(config);
  try {
    const users = new Users(database.db);
    const enrolment = enrolmentOf(config, users, new DatabaseWallet(database.db, config.secrets.wallet));
    process.stdout.write(`${await command({ enrolment, users, database }, values)}\n`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import { listOperations } from '@naru/client/operations';
import { Command } from 'commander';
import { completeCommand, completionCommand } from './commands/completion.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/exportDocuments.js';
import { eventsCommand } from './commands/followEvents.js';
import { operationCommand } from './commands/operationCommand.js';
import { importCommand } from './commands/importFile.js';
import { searchCommand } from './commands/search.js';
import { loginCommand, logoutCommand } from './commands/signIn.js';
import { verifyCommand } from './commands/verify.js';
import { type NamedOperation, nameOperations } from './grammar/nameOperations.js';
import type { Terminal } from './terminal.js';

const SEARCH = '/v1/search';
const IMPORTS = '/v1/imports';
const HELP = `
Sign in with naru login, then: naru bills-of-lading list, naru ask me, naru search MMCU123. naru <command> --help says
what a command takes. In scripts, set NARU_URL with NARU_TOKEN, or with NARU_USER and NARU_PASSWORD_FILE.
Exit codes: 0 done, 2 usage, 3 signed out, 4 forbidden, 5 not found, 6 refused, 7 invalid, 8 unavailable, 9 commit unknown,
10 a second user decides.`;

/** The whole command line: commands of its own, and one for every operation of the gateway's description. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('naru')
    .description('Trade documents on a shared ledger: the command line of Naru’s gateways.')
    // A command and one under it can have options of the same name: those behind the name are its own.
    .enablePositionalOptions()
    .addHelpText('after', HELP);
  const described = listOperations();
  const operations = nameOperations(described);
  const search = described.find(({ path }) => path === SEARCH);
  program.addCommand(loginCommand(terminal)).addCommand(logoutCommand(terminal));
  if (search !== undefined) program.addCommand(searchCommand(search, terminal));
  const imports = described.find(({ method, path }) => method === 'POST' && path === IMPORTS);
  if (imports !== undefined) program.addCommand(importCommand(imports, terminal));
  program
    .addCommand(eventsCommand(terminal))
    .addCommand(exportCommand(operations, terminal))
    .addCommand(verifyCommand(terminal))
    .addCommand(doctorCommand(terminal))
    .addCommand(completionCommand(terminal))
    .addCommand(completeCommand(program, operations, terminal), { hidden: true });
  // A command can have others under it: it comes first.
  for (const named of operations.toSorted((one, other) => one.words.length - other.words.length))
    place(program, named, terminal);
  throwFaults(program);
  return program;
}

/** Puts the command of an operation under those that its words name. */
function place(program: Command, named: NamedOperation, terminal: Terminal): void {
  named.words.slice(0, -1).reduce(childOf, program).addCommand(operationCommand(named, terminal));
}

/** Every fault of the command line is thrown, so that one place says how a command ends. */
function throwFaults(command: Command): void {
  command.exitOverride().showHelpAfterError('(--help says what this command takes)');
  for (const child of command.commands) throwFaults(child);
}

function childOf(parent: Command, word: string): Command {
  const present = parent.commands.find((command) => command.name() === word);
  if (present !== undefined) return present;
  const child = new Command(word).description(
    word === 'ask' ? 'Asks a question; nothing is written' : `What can be done with ${word}`,
  );
  parent.addCommand(child);
  return child;
}

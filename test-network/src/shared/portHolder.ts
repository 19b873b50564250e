import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readCommandLine } from './readCommandLine.js';

/** The state of a socket that listens, in /proc/net/tcp (proc_net(5)). */
const LISTENS = '0A';
/** The columns of /proc/net/tcp. */
const LOCAL_ADDRESS = 1;
const STATE = 3;
const INODE = 9;
const HEX = 16;
const MAX_COMMAND_CHARACTERS = 100;

/** A process that listens on a port. */
export interface PortHolder {
  readonly pid: number;
  /** The beginning of its command line. */
  readonly command: string;
}

/** Undefined if nobody listens there, or if this system does not tell, for example of another user's process. */
export function findPortHolder(port: number): PortHolder | undefined {
  const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listSockets(table, port)));
  const pid = sockets.size === 0 ? undefined : readDirectory('/proc').find((name) => hasSocket(name, sockets));
  return pid === undefined ? undefined : { pid: Number(pid), command: readCommand(Number(pid)) };
}

/** The sockets that listen on a port, as /proc/<pid>/fd names them. */
function listSockets(table: string, port: number): string[] {
  const rows = readLines(table).map((line) => line.trim().split(/\s+/));
  return rows
    .filter((row) => row[STATE] === LISTENS && parseInt(row[LOCAL_ADDRESS]?.split(':')[1] ?? '', HEX) === port)
    .map((row) => `socket:[${row[INODE] ?? ''}]`);
}

function hasSocket(name: string, sockets: ReadonlySet<string>): boolean {
  if (!/^\d+$/.test(name)) return false;
  const folder = `/proc/${name}/fd`;
  return readDirectory(folder).some((descriptor) => sockets.has(readLink(`${folder}/${descriptor}`)));
}

/** What a terminal would take for a command of its own is left out. */
function readCommand(pid: number): string {
  const command = readCommandLine(pid)
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim();
  return command.length > MAX_COMMAND_CHARACTERS ? `${command.slice(0, MAX_COMMAND_CHARACTERS)}…` : command;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function readDirectory(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readLink(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

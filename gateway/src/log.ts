import { type DestinationStream, type Logger, pino } from 'pino';
import type { GatewayConfig } from './config/config.js';

/** The class of PostgreSQL's errors about values (SQLSTATE 22): their messages quote the value. */
const ABOUT_A_VALUE = /^22[0-9A-Z]{3}$/;
const QUOTED = /"(?:[^"]|"")*"/g;
const FRAME = /^ {4}at .*$/gm;

/** What the log has of an error. */
interface LoggedError {
  readonly name: string;
  readonly code?: string | number;
  readonly message: string;
  /** The places in this program, without the message. */
  readonly frames?: readonly string[];
  readonly cause?: LoggedError;
}

/**
 * What an error says to whoever reads the log. Errors of databases also carry the query, its parameters and the row; these
 * are the ids and contents of documents, so nothing is logged but what is named here.
 */
function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'Something was thrown that is not an error.' };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error ? error.code : undefined;
  const isOfValue = typeof code === 'string' && ABOUT_A_VALUE.test(code);
  return {
    name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    message: isOfValue ? message.replace(QUOTED, '"…"') : message,
    frames: (stack.match(FRAME) ?? []).map((frame) => frame.trim()),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

/** The gateway's log: JSON lines, on the standard output by default. */
export function createLog(
  { logLevel, organization }: Pick<GatewayConfig, 'logLevel' | 'organization'>,
  destination?: DestinationStream,
): Logger {
  const options = { level: logLevel, base: { organization: organization.mspId }, serializers: { err: describeError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

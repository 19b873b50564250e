import { Shim } from 'fabric-shim';

/** The loggers of fabric-shim that speak in every transaction. */
const CHATTY = [
  'lib/chaincode.js',
  'lib/handler.js',
  'lib/iterators.js',
  'lib/stub.js',
  'contracts-spi/chaincodefromcontract.js',
  'contracts-spi/datamarshall.js',
];
const LEVELS = ['debug', 'info'] as const;

/**
 * The shim formats every message, some twenty in a transaction, and looks at CORE_CHAINCODE_LOGGING_LEVEL afterwards:
 * nearly a fifth of a chaincode server's work. Here a level that is not shown says nothing from the start.
 */
export function silenceHiddenLevels(): void {
  for (const logger of CHATTY.map((name) => Shim.newLogger(name)))
    for (const level of LEVELS) if (!logger.isLevelEnabled(level)) logger[level] = () => logger;
}

import { allowCarryOut, carryOut, serveRemarks } from './leaving';
import { arrive, disclose, report, unload, warehouse, withdraw } from './reporting';
import { cargo } from './words';

/** The goods of a bill under the eyes of customs, from the manifest to their leaving. */
export const cargoReport = cargo.withActions(
  report,
  arrive,
  unload,
  warehouse,
  carryOut,
  allowCarryOut,
  withdraw,
  disclose,
  serveRemarks,
);

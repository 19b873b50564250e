import { allowCarryOut, approveCarryOut, revokeCarryOut, serveRemarks } from './exceptions';
import { carryOut, moveInBond } from './leaving';
import { arrive, disclose, report, unload, warehouse, withdraw } from './reporting';
import { cargo } from './words';

/** The goods of a bill under the eyes of customs, from the manifest to their leaving. */
export const cargoReport = cargo.withActions(
  report,
  arrive,
  unload,
  warehouse,
  moveInBond,
  carryOut,
  approveCarryOut,
  allowCarryOut,
  revokeCarryOut,
  withdraw,
  disclose,
  serveRemarks,
);

import { z } from 'zod';
import { CalendarDate, DecimalString, UnLocode } from '../../primitives';
import { PaperNumber } from '../financed';
import { DeclaredContainer, MAX_CONTAINERS } from './containers';
import { Packages } from './line';

const MAX_NAME_CHARS = 35;

/** What a carrier reports of the goods of one bill in its manifest (적하목록; WCO Data Model 3, Cargo Report). */
export const CargoReport = z.strictObject({
  manifestNumber: PaperNumber.describe('The number of the manifest (MRN).'),
  cargoManagementNumber: PaperNumber.describe('The number of these goods in the manifest (화물관리번호).'),
  masterBillNumber: PaperNumber.optional().describe('The number of the bill of the carrier.'),
  houseBillNumber: PaperNumber.optional().describe('The number of the bill of the forwarder, if there is one.'),
  vesselName: z.string().trim().min(1).max(MAX_NAME_CHARS).describe('The vessel that brings the goods.'),
  voyage: z.string().trim().min(1).max(MAX_NAME_CHARS).describe('Its voyage, as the carrier numbers it.'),
  portOfDischarge: UnLocode.describe('The port in which the goods are unloaded.'),
  arrivalDate: CalendarDate.describe('When the vessel arrives, or is expected to.'),
  packages: Packages.describe('How many packages.'),
  grossMassKg: DecimalString.describe('The mass of the goods with their packing, in kilograms.'),
  containers: z
    .array(DeclaredContainer)
    .max(MAX_CONTAINERS)
    .default([])
    .describe('The containers of the goods, each with its seals.'),
});
export type CargoReport = z.infer<typeof CargoReport>;

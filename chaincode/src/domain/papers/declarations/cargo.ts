import { z } from 'zod';
import { CalendarDate, DecimalString, UnLocode } from '../../primitives';
import { PaperNumber } from '../financed';
import { DeclaredContainer, MAX_CONTAINERS } from './containers';

const MAX_NAME_CHARS = 35;
const MAX_PACKAGES = 99_999_999;

/** What a carrier reports of the goods of one bill in its manifest (적하목록; WCO Data Model 3, Cargo Report). */
export const CargoReport = z.strictObject({
  manifestNumber: PaperNumber.describe('The number of the manifest (MRN).'),
  cargoManagementNumber: PaperNumber.describe('The number of these goods in the manifest (화물관리번호).'),
  masterBillNumber: PaperNumber.optional(),
  houseBillNumber: PaperNumber.optional(),
  vesselName: z.string().trim().min(1).max(MAX_NAME_CHARS),
  voyage: z.string().trim().min(1).max(MAX_NAME_CHARS),
  portOfDischarge: UnLocode,
  arrivalDate: CalendarDate.describe('When the vessel arrives, or is expected to.'),
  packages: z.int().min(0).max(MAX_PACKAGES),
  grossMassKg: DecimalString,
  containers: z.array(DeclaredContainer).max(MAX_CONTAINERS).default([]),
});
export type CargoReport = z.infer<typeof CargoReport>;

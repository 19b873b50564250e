import type { Link } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Actor } from './cast.js';
import { usd } from './claimPapers.js';
import type { TestConsortium } from './consortium.js';
import { bodyOf, pathOf } from './httpUser.js';

const Matrix = z.looseObject({
  subject: z.object({ type: z.string(), id: z.string() }),
  isComplete: z.boolean(),
  sources: z.array(z.looseObject({ id: z.string(), column: z.string(), statedBy: z.string() })),
  rows: z.array(
    z.object({
      row: z.string(),
      cells: z.array(
        z.looseObject({
          column: z.string(),
          state: z.string(),
          why: z.string().nullable(),
          hidden: z.number(),
          statements: z.array(z.looseObject({ value: z.string() })),
        }),
      ),
    }),
  ),
  conflicts: z.array(
    z.looseObject({ rule: z.string(), row: z.string().nullable(), severity: z.string(), sentence: z.string() }),
  ),
  block: z.number(),
});
export type Matrix = z.infer<typeof Matrix>;

/** The matrix of a document as somebody sees it. */
export async function readMatrix(consortium: TestConsortium, by: Actor, link: Link): Promise<Matrix> {
  const user = await consortium.as(by);
  await consortium.settled(user);
  return bodyOf(Matrix, user.get(`${pathOf(link)}/matrix`));
}

/** Each conflict by its rule, row and severity. */
export const listConflicts = ({ conflicts }: Matrix): string[] =>
  conflicts.map(({ rule, row, severity }) => `${rule} ${row ?? '-'} ${severity}`);
/** What stands in a cell, or why nothing does. */
export const cellOf = ({ rows }: Matrix, row: string, column: string): string => {
  const cell = rows.find((each) => each.row === row)?.cells.find((each) => each.column === column);
  return `${cell?.state ?? ''} ${cell?.why ?? cell?.statements[0]?.value ?? ''}`;
};
/** Of whom its sources are. */
export const columnsOf = ({ sources }: Matrix): string[] => sources.map(({ column }) => column);

export const HANBIT = { name: 'Hanbit Footwear Co., Ltd.' };
export const NORDLICHT = { name: 'Nordlicht Handels GmbH' };

/** An invoice as it is presented. */
export const INVOICE = {
  kind: 'COMMERCIAL_INVOICE',
  reference: 'HF-118',
  seller: HANBIT,
  buyer: NORDLICHT,
  amount: usd(2_000_00),
  incoterm: 'FOB Busan',
};

/** A bill on the ledger as it was presented, on another vessel. */
export const presentedBill = ({ id }: Link): object => ({
  kind: 'BILL_OF_LADING',
  onLedger: id,
  isToOrder: true,
  form: 'SHIPPED',
  vesselName: 'OTHER STAR',
  portOfLoading: { name: 'BUSAN' },
  portOfDischarge: { name: 'HAMBURG' },
});

import type { HouseBill, PaperBill } from '../../../../src/domain/papers/financed';
import { bill, HANBIT_TAX, houseBill, invoice, order, usd } from '../../../support/financing/papers';
import { type Case, listBoxes, part, tried } from './case';

/* The goods of a financed document, under another number or of another kind. */

/** Another shipper, number and load. */
const SWITCHED: Partial<PaperBill> = {
  number: '496259415',
  shipper: { name: 'Tulyarwexmon Export' },
  packages: 1_355,
  grossMassKg: '27580',
};
const THIN: Partial<PaperBill> = { packages: undefined, containers: [], load: undefined, voyage: undefined };
const UNKNOWN_LOAD = { packages: undefined, grossMassKg: undefined };
const partLoad = (changes: Partial<HouseBill>): HouseBill =>
  houseBill({ load: 'LCL', master: { carrierCode: 'MAEU', number: '573119818' }, ...changes });

export const SIBLINGS_ON_GOODS: readonly Case[] = [
  tried(
    'a container without its check digit',
    { security: [bill({ containers: [{ number: 'TCNU9225410', seals: ['S1'] }] })] },
    { security: [bill({ ...SWITCHED, containers: [{ number: 'tcnu 922541', seals: [] }] })] },
    'H',
  ),
  tried(
    'five containers behind four invented ones',
    { security: [bill({ containers: listBoxes(5, 'TRHU') })] },
    { security: [bill({ ...SWITCHED, containers: [...listBoxes(4, 'AAAU'), ...listBoxes(5, 'TRHU')] })] },
    'H',
  ),
  tried(
    'number and day of a bill, and an invented container',
    { security: [bill()] },
    { security: [bill({ containers: listBoxes(1, 'AAAU') })] },
    'R',
  ),
  tried(
    'a carrier’s bill, typed as a house bill of the carrier by its name',
    { security: [bill({ containers: [] })] },
    {
      security: [houseBill({ issuer: { name: 'Maersk A/S' }, number: bill().number, containers: [], ...UNKNOWN_LOAD })],
    },
    'H',
  ),
  tried(
    'a line of an order that is financed',
    { security: [part(order({ number: 'PO-814362' }))] },
    { security: [part(order({ number: 'PO-814362/10' }))] },
    'H',
  ),
  tried(
    'a line of an order in whose place the delivery is financed',
    { security: [part(order({ number: 'PO-782135' }))] },
    { security: [part(invoice({ orderNumbers: ['PO 782135/00010'], value: usd(18_336_119) }))] },
    'H',
  ),
  tried(
    'a bill of which shipper and day are stated, and a mark',
    { security: [bill(THIN)] },
    { security: [bill({ ...THIN, number: `${bill().number}/A`, portOfLoading: undefined })] },
    'H',
  ),
  tried(
    'a container that fills the bill of one, and is shared by that of another',
    { security: [bill({ load: 'FCL' })] },
    { security: [bill({ ...SWITCHED, load: 'LCL' })] },
    'H',
  ),
  tried(
    'an invoice whose seller is named by a tax number, and a cent more',
    { security: [part(invoice({ seller: { taxId: HANBIT_TAX } }))] },
    { security: [part(invoice({ value: usd(25_000_001) }))] },
    'H',
  ),
  tried(
    'one deal under another number, before invented goods',
    { security: [part(invoice())], underlying: [bill()] },
    {
      security: [part(invoice({ number: 'CI-2026-0142/2026' }))],
      underlying: [bill({ ...SWITCHED, voyage: '999E', containers: listBoxes(1, 'AAAU') })],
    },
    'H',
  ),
  tried(
    'house bills of two shippers under one master',
    { security: [partLoad({ number: 'HB2106058' })] },
    {
      security: [
        partLoad({ number: 'HB1067314', shipper: { name: 'Babrotulvo Pharma' }, packages: 7, grossMassKg: '155' }),
      ],
    },
    'C',
  ),
];

import type {
  Drawing,
  ExportDeclaration,
  PurchaseOrder,
  WarehouseReceipt,
} from '../../../../src/domain/papers/financed';
import { bill, declaration, drawing, order, receipt, usd } from '../../../support/financing/papers';
import type { CaseClaim } from '../../../support/financing/claims';
import { type Case, part, tried } from './case';

/* Orders, declarations, drawings and receipts whose number differs in little. */

const onOrder = (changes: Partial<PurchaseOrder> = {}): CaseClaim => ({ security: [part(order(changes))] });
const onDrawing = (changes: Partial<Drawing> = {}): CaseClaim => ({ security: [part(drawing(changes))] });
/** What says nothing of its goods but their exporter, value and day. */
const onDeclaration = (changes: Partial<ExportDeclaration> = {}): CaseClaim => {
  const bare = declaration({ grossMassKg: undefined, packages: undefined, containers: [], ...changes });
  return { security: [{ ...bare, financed: bare.value }] };
};
const onReceipt = (changes: Partial<WarehouseReceipt> = {}): CaseClaim => ({
  security: [receipt({ packages: undefined, grossMassKg: undefined, ...changes })],
});

/** Each claim, the number of its paper, and how the number is changed. */
const KINDS = [
  [
    'an order',
    onOrder,
    { 'a digit': 'PO-77128', 'two digits transposed': 'PO-77210', 'a mark': 'PO-77120/A', 'a suffix': 'PO-77120-1' },
  ],
  [
    'a declaration',
    onDeclaration,
    {
      'a digit': '12345-26-123458X',
      'two digits transposed': '12345-26-124356X',
      'a mark': '12345-26-123456X COPY',
      'a suffix': '12345-26-123456X-1',
    },
  ],
  [
    'a receipt',
    onReceipt,
    {
      'a digit': 'WR-26-0098',
      'two digits transposed': 'WR-26-0909',
      'a mark': 'WR-26-0099 COPY',
      'a suffix': 'WR-26-0099-1',
    },
  ],
] as const;
const CREDITS = {
  'a digit': 'LC2026O0487',
  'two digits transposed': 'LC2026O0841',
  'a mark': 'LC2026O0481 COPY',
  'a suffix': 'LC2026O0481-1',
};

export const NEAR_NUMBERS: readonly Case[] = [
  ...KINDS.flatMap(([title, claimOn, numbers]) =>
    Object.entries(numbers).map(([what, number]) =>
      tried(`${title} with ${what}`, claimOn(), claimOn({ number }), 'H'),
    ),
  ),
  ...Object.entries(CREDITS).map(([what, creditNumber]) =>
    tried(`a drawing whose credit has ${what}`, onDrawing(), onDrawing({ creditNumber }), 'H'),
  ),
  tried(
    'an order with a digit, a cent and three days',
    onOrder(),
    onOrder({ number: 'PO-77128', value: usd(25_000_001), date: '2026-01-18' }),
    'H',
  ),
  tried(
    'a declaration with a digit and a cent',
    onDeclaration(),
    onDeclaration({ number: '12345-26-123458X', value: usd(25_000_001) }),
    'H',
  ),
  tried(
    'an order with a digit, after the loan on it was repaid',
    { ...onOrder(), life: 'REPAID' },
    onOrder({ number: 'PO-77128' }),
    'H',
  ),
];

/** Papers in a row of honest companies. */
export const PAPERS_IN_A_ROW: readonly Case[] = [
  tried(
    'the next order of a buyer for the same, in another container',
    { ...onOrder(), underlying: [bill({ number: '230517001' })] },
    {
      ...onOrder({ number: 'PO-77121' }),
      underlying: [bill({ number: '230517388', containers: [{ number: 'TCNU3338885', seals: [] }], voyage: '618E' })],
    },
    'C',
  ),
  tried('the next order of a buyer, for more', onOrder(), onOrder({ number: 'PO-77121', value: usd(31_000_000) }), 'C'),
  tried(
    'the next order of a buyer, a month later',
    onOrder(),
    onOrder({ number: 'PO-77121', date: '2026-02-16' }),
    'C',
  ),
  tried(
    'the next order of a buyer, to another seller',
    onOrder(),
    onOrder({ number: 'PO-77121', seller: { name: 'Seoul Ceramics Co., Ltd.' } }),
    'C',
  ),
  tried(
    'the next credit of a bank, for more',
    onDrawing(),
    onDrawing({ creditNumber: 'LC2026O0482', value: usd(31_000_000) }),
    'C',
  ),
  tried(
    'the next credit of a bank, for nearly as much',
    onDrawing(),
    onDrawing({ creditNumber: 'LC2026O0482', value: usd(25_010_000) }),
    'C',
  ),
  tried('two equal drawings under one credit', onDrawing(), onDrawing({ presentation: 2 }), 'C'),
  tried(
    'the next declaration of a day, for more',
    onDeclaration(),
    onDeclaration({ number: '12345-26-123457X', value: usd(31_000_000) }),
    'C',
  ),
  tried(
    'the next declaration of a day, of other goods of one value',
    { security: [{ ...declaration(), financed: usd(25_000_000) }] },
    {
      security: [
        {
          ...declaration({
            number: '12345-26-123457X',
            grossMassKg: '9020',
            packages: 211,
            containers: [{ number: 'TCLU4455667', seals: [] }],
          }),
          financed: usd(25_000_000),
        },
      ],
    },
    'C',
  ),
  tried(
    'the next receipt of a depositor, of other goods',
    { security: [receipt()] },
    { security: [receipt({ number: 'WR-26-0100', packages: 311, grossMassKg: '9020' })] },
    'C',
  ),
  tried(
    'the next receipt of a depositor, a month later',
    onReceipt(),
    onReceipt({ number: 'WR-26-0098', date: '2026-03-25' }),
    'C',
  ),
];

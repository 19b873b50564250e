import { bill, HANBIT, invoice } from '../../../support/financing/papers';
import type { CaseClaim } from '../../../support/financing/claims';
import { type Case, content, LEDGER_BILL, type Letter, onLedger, part } from './case';

const whole: CaseClaim = { security: [part(invoice())], underlying: [bill()] };
const altered: CaseClaim = { security: [part(invoice({ number: 'INV-2026-0147' }))], underlying: [bill()] };
const onPaper: CaseClaim = { security: [bill()] };

function after(id: string, title: string, first: readonly CaseClaim[], second: CaseClaim, ...wanted: Letter[]): Case {
  return { id, title, first, second, wanted };
}

export const ATTEMPTS_IN_LIFE: readonly Case[] = [
  after('C01', 'repaid, then the old papers again', [{ ...whole, life: 'REPAID' }], whole, 'H'),
  after('C01', 'repaid, then the old paper bill again', [{ ...onPaper, life: 'REPAID' }], onPaper, 'H'),
  after('C02', 'refinanced, then one digit changed', [{ ...whole, life: 'REFINANCED' }], altered, 'H'),
  after('C03', 'reservation cancelled', [{ ...whole, life: 'WITHDRAWN' }], whole, 'I'),
  after('C03', 'paper bill, reservation cancelled', [{ ...onPaper, life: 'WITHDRAWN' }], onPaper, 'I'),
  after('C03', 'reservation cancelled on suspicion', [{ ...whole, life: 'WITHDRAWN_ON_SUSPICION' }], whole, 'H'),
  after(
    'C04',
    'refused before, financed anew by the first bank',
    [{ ...whole, life: 'REPAID' }, { ...whole, bank: 'BankB', life: 'REFUSED' }, whole],
    whole,
    'R',
  ),
  after(
    'C05',
    'refused for the whole, tried again for a part',
    [whole, { ...whole, bank: 'BankB', life: 'REFUSED' }],
    { security: [part(invoice(), 100_000)], underlying: [bill()] },
    'R',
  ),
  after(
    'C06',
    'another applicant',
    [whole],
    { ...whole, security: [part(invoice({ seller: { ...HANBIT, country: 'KR' } }))] },
    'R',
  ),
  after('C07', 'the first bank has only reserved', [onPaper], onPaper, 'R'),
  {
    ...after('C08', 'paper copy of a surrendered electronic bill', [], onPaper, 'R'),
    setting: { billsOnLedger: { [LEDGER_BILL]: content(bill()) } },
    issued: [{ security: [onLedger()] }],
  },
  after(
    'C09',
    'several bills in one claim',
    [
      {
        security: [
          bill(),
          bill({ number: '230517999', containers: [{ number: 'TCLU4455667', seals: ['KR1'] }], grossMassKg: '9000' }),
        ],
      },
    ],
    {
      security: [
        bill({ number: '230517999', containers: [{ number: 'TCLU4455667', seals: ['KR1'] }], grossMassKg: '9000' }),
      ],
    },
    'R',
  ),
  after('C10', 'whichever of two racing claims is second', [whole], whole, 'R'),
  after(
    'C11',
    'whichever of two racing parts of 60 % is second',
    [{ security: [part(invoice(), 15_000_000)], underlying: [bill()] }],
    { security: [part(invoice(), 15_000_000)], underlying: [bill()] },
    'R',
  ),
  {
    ...after('C12', 'a paper bill races the pledge of the electronic one', [onPaper], { security: [onLedger()] }, 'R'),
    setting: { billsOnLedger: { [LEDGER_BILL]: content(bill()) } },
  },
];

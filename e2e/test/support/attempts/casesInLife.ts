import { OTHER_SHIPPER } from '../cast.js';
import { aCase, type Case, type CaseClaim, type Ending, type Letter } from './case.js';
import { part, type TradePapers } from './tradePapers.js';

type ClaimOf = (trade: TradePapers) => CaseClaim;

const whole: ClaimOf = (trade) => ({ security: [part(trade.invoice())], underlying: [trade.bill()] });
const onPaper: ClaimOf = (trade) => ({ security: [trade.bill()] });
const oneDigit: ClaimOf = (trade) => ({
  security: [part(trade.invoice({ number: trade.invoiceNumber.replace(/01$/, '07') }))],
  underlying: [trade.bill()],
});

/** The first claim ends in some way, and then the papers come again. */
function after(id: string, title: string, ends: Ending, one: ClaimOf, other: ClaimOf, wanted: Letter): Case {
  return aCase(id, title, (trade) => ({ first: [{ ...one(trade), ends }], second: other(trade) }), wanted);
}

/** A second financing after something happened to the first. */
export const ATTEMPTS_IN_LIFE: readonly Case[] = [
  after('C01', 'repaid, then the old papers again', 'REPAID', whole, whole, 'H'),
  after('C01', 'repaid, then the old paper bill again', 'REPAID', onPaper, onPaper, 'H'),
  after('C02', 'refinanced, then one digit changed', 'REFINANCED', whole, oneDigit, 'H'),
  after('C03', 'reservation cancelled', 'WITHDRAWN', whole, whole, 'I'),
  after('C03', 'paper bill, reservation cancelled', 'WITHDRAWN', onPaper, onPaper, 'I'),
  after('C03', 'reservation cancelled on suspicion', 'WITHDRAWN_ON_SUSPICION', whole, whole, 'H'),
  aCase(
    'C04',
    'refused before, financed anew by the first bank',
    (trade) => ({
      first: [
        whole(trade),
        { ...whole(trade), bank: 'BankB', isRefused: true },
        { claim: 0, ends: 'REPAID' },
        whole(trade),
      ],
      second: whole(trade),
    }),
    'R',
  ),
  aCase(
    'C05',
    'refused for the whole, tried again for a part',
    (trade) => ({
      first: [whole(trade), { ...whole(trade), bank: 'BankB', isRefused: true }],
      second: { security: [part(trade.invoice(), 100_000)], underlying: [trade.bill()] },
    }),
    'R',
  ),
  aCase(
    'C06',
    'another applicant',
    (trade) => ({ first: [whole(trade)], second: { ...whole(trade), applicant: OTHER_SHIPPER } }),
    'R',
  ),
  aCase(
    'C07',
    'the first bank has only reserved',
    (trade) => ({ first: [onPaper(trade)], second: onPaper(trade) }),
    'R',
  ),
];

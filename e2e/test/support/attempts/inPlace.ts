import { inHours } from '@naru/local';
import type { Schemas } from '@naru/client';
import type { Bank, CaseClaim, Course, LaterStep } from './case.js';
import { part, type TradePapers, usd, type Whole } from './tradePapers.js';

/* Claims in the place of others, credit notes, and loans of several banks. */

type Lenders = NonNullable<Schemas['FinancingClaim']['lenders']>;

const OFFER_HOURS = 24;
export const NET_MINOR = 22_500_000;
export const paid = { outcome: 'FINANCED' } as const;

/** A part of the trade's invoice, for goods that the bill names. */
export const partly = (trade: TradePapers, minor: number, changes: Partial<Whole<'INVOICE'>> = {}): CaseClaim => ({
  security: [part(trade.invoice(changes), minor)],
  underlying: [trade.bill()],
});
export const whole = (trade: TradePapers): CaseClaim => partly(trade, trade.invoice().value.amountMinor);
export const financed = (claim: CaseClaim): CaseClaim => ({ ...claim, ends: 'FINANCED' });
export const credited: Partial<Whole<'INVOICE'>> = { creditNotes: [{ number: 'CN-26-001', value: usd(2_500_000) }] };

export const offer = (kind: 'TAKE_OVER' | 'SALE', claim = 0, to: Bank = 'BankB'): LaterStep => ({
  claim,
  action: 'offer-transfer',
  input: { kind, to: `${to}MSP`, expires: inHours(OFFER_HOURS) },
});

/** Another bank takes what was offered to it. */
export const passes = (claim: CaseClaim, kind: 'TAKE_OVER' | 'SALE', second: CaseClaim = claim): Course => ({
  first: [financed(claim), offer(kind)],
  second: { ...second, replaces: 0 },
});

/** Two banks lend on one claim. */
export function syndicate(claim: CaseClaim): Course {
  return {
    first: [],
    second: { ...claim, bank: 'BankA', lenders: ['BankA', 'BankB'] },
    payment: { ...paid, answers: [{ by: 'BankB', action: 'join' }] },
  };
}

/** Equal parts of an amount; the first lender has what is left over. */
export function divide(
  { currency, amountMinor }: Schemas['FinancingClaim']['amount'],
  lenders: readonly Bank[],
): Lenders {
  const part = Math.floor(amountMinor / lenders.length);
  const rest = amountMinor - part * lenders.length;
  return lenders.map((bank, index) => ({
    msp: `${bank}MSP`,
    amount: { currency, amountMinor: index === 0 ? part + rest : part },
  }));
}

import type { Random } from '../../simulation/world/random.js';
import { type Alteration, NEARLY_EQUAL, WRITTEN_OTHERWISE } from './alterations.js';
import { fill, type Trade } from './world.js';

/** What is changed on the papers of a trade before they are brought again. */
export type TradeAlteration = (random: Random, trade: Trade) => Trade;

export const anyOf =
  (alterations: Readonly<Record<string, Alteration>>): Alteration =>
  (random, text) =>
    random.pick(Object.values(alterations))(random, text);

export const invoiceNumber =
  (alter: Alteration) =>
  (random: Random, trade: Trade): Trade => ({
    ...trade,
    invoice: { ...trade.invoice, number: alter(random, trade.invoice.number) },
  });
export const billNumber =
  (alter: Alteration) =>
  (random: Random, trade: Trade): Trade => ({
    ...trade,
    shipment: { ...trade.shipment, billNumber: alter(random, trade.shipment.billNumber) },
  });
export const sellerName =
  (alter: Alteration) =>
  (random: Random, trade: Trade): Trade => ({
    ...trade,
    seller: { ...trade.seller, base: alter(random, trade.seller.base), korean: undefined, lei: undefined },
  });
export const amount =
  (factor: number, more = 0) =>
  (_: Random, trade: Trade): Trade => ({
    ...trade,
    invoice: { ...trade.invoice, amountMinor: Math.round(trade.invoice.amountMinor * factor) + more },
  });
export const invoiceDay =
  (days: number) =>
  (_: Random, trade: Trade): Trade => ({
    ...trade,
    invoice: { ...trade.invoice, day: trade.invoice.day + days },
  });
export const shipment =
  (changes: (random: Random, trade: Trade) => Partial<Trade['shipment']>) =>
  (random: Random, trade: Trade): Trade => ({
    ...trade,
    shipment: { ...trade.shipment, ...changes(random, trade) },
  });
export const both =
  (...alters: readonly TradeAlteration[]): TradeAlteration =>
  (random, trade) =>
    alters.reduce((altered, alter) => alter(random, altered), trade);
export const unaltered: TradeAlteration = (_, trade) => trade;

export const reformatted = anyOf(WRITTEN_OTHERWISE);
export const nearly = anyOf(NEARLY_EQUAL);
export const anew: Alteration = (random) => fill(random, '@@/####/@@##');
export const newBill: Alteration = (random, number) => fill(random, number.replaceAll(/\d/g, '#'));

import { z } from 'zod';
import type { Issue } from '../errors';
import { compareDecimals, convertToKg, Currency, writeNumber } from '../primitives';
import { type Invariant, locate } from './invariant';
import type { LenientDocument } from './lenientDocument';
import { requireBothOrNeither } from './requireBothOrNeither';

const AMOUNT_DECIMALS = 2;
const WEIGHT_DECIMALS = 3;
const VOLUME_DECIMALS = 4;

function findMoreDecimals(value: number | undefined, limit: number, pointer: string): Issue[] {
  if (value === undefined || !Number.isFinite(value)) return [];
  const [, decimals = ''] = writeNumber(Math.abs(value)).split('.');
  return decimals.length > limit ? [{ pointer, message: `has more than ${limit} decimals` }] : [];
}

function findLongAmounts({ charges }: LenientDocument): Issue[] {
  return locate(charges, '/charges').flatMap(([{ currencyAmount }, pointer]) =>
    findMoreDecimals(currencyAmount, AMOUNT_DECIMALS, `${pointer}/currencyAmount`),
  );
}

function findLongMeasures({ consignmentItems }: LenientDocument): Issue[] {
  return locate(consignmentItems, '/consignmentItems').flatMap(([{ cargoItems }, item]) =>
    locate(cargoItems, `${item}/cargoItems`).flatMap(([cargo, pointer]) => [
      ...findMoreDecimals(cargo.cargoGrossWeight?.value, WEIGHT_DECIMALS, `${pointer}/cargoGrossWeight/value`),
      ...findMoreDecimals(cargo.cargoNetWeight?.value, WEIGHT_DECIMALS, `${pointer}/cargoNetWeight/value`),
      ...findMoreDecimals(cargo.cargoGrossVolume?.value, VOLUME_DECIMALS, `${pointer}/cargoGrossVolume/value`),
    ]),
  );
}

/** What the schema refuses already is not judged again. */
const Mass = z.object({ value: z.number().min(0), unit: z.enum(['KGM', 'LBR']) });

const readKg = (mass: unknown): string | undefined => {
  const { data } = Mass.safeParse(mass);
  return data && convertToKg({ value: writeNumber(data.value), unit: data.unit });
};

function findNetAboveGross({ consignmentItems }: LenientDocument): Issue[] {
  return locate(consignmentItems, '/consignmentItems').flatMap(([{ cargoItems }, item]) =>
    locate(cargoItems, `${item}/cargoItems`).flatMap(([{ cargoNetWeight, cargoGrossWeight }, pointer]) => {
      const [net, gross] = [readKg(cargoNetWeight), readKg(cargoGrossWeight)];
      return net !== undefined && gross !== undefined && compareDecimals(net, gross) > 0
        ? [{ pointer: `${pointer}/cargoNetWeight/value`, message: 'is above the gross weight' }]
        : [];
    }),
  );
}

function findUnpairedDeclaredValue({ declaredValue, declaredValueCurrency }: LenientDocument): Issue[] {
  return requireBothOrNeither({ declaredValue }, { declaredValueCurrency }, '');
}

/** What the schema refuses already is not judged again. */
const CURRENCY_FORM = /^[A-Z]{3}$/;

function findUnknownCurrencies({ declaredValueCurrency, charges }: LenientDocument): Issue[] {
  const codes: [string | undefined, string][] = [
    [declaredValueCurrency, '/declaredValueCurrency'],
    ...locate(charges, '/charges').map(([{ currencyCode }, at]): [string | undefined, string] => [
      currencyCode,
      `${at}/currencyCode`,
    ]),
  ];
  return codes.flatMap(([code, pointer]) =>
    code !== undefined && CURRENCY_FORM.test(code) && !Currency.safeParse(code).success
      ? [{ pointer, message: 'is not an active currency code of ISO 4217' }]
      : [],
  );
}

/** Amounts, weights and volumes. */
export const NUMBER_INVARIANTS: readonly Invariant[] = [
  {
    source: 'TransportDocument.declaredValueCurrency',
    sentence: 'Mandatory if `declaredValue` is provided; otherwise this field must be empty',
    find: findUnpairedDeclaredValue,
  },
  {
    source: 'TransportDocument.declaredValueCurrency, Charge.currencyCode',
    sentence: 'The 3-character code defined by ISO 4217',
    find: findUnknownCurrencies,
  },
  {
    source: 'Charge.currencyAmount',
    sentence: 'With a maximum of 2-digit decimals',
    find: findLongAmounts,
  },
  {
    source: 'CargoGrossWeight.value, CargoNetWeight.value, CargoGrossVolume.value',
    sentence: 'A maximum of 3 decimals (weight), 4 decimals (volume) should be provided',
    find: findLongMeasures,
  },
  {
    source: 'CargoNetWeight, CargoGrossWeight',
    sentence: 'The weight of the cargo item excluding packaging; the gross weight is with it',
    find: findNetAboveGross,
  },
];

import { expect } from 'chai';
import * as primitives from '../../../src/domain/primitives';
import { accepts } from './accepts';

const {
  Bic,
  canonicalInstant,
  CalendarDate,
  CountryCode,
  HsCode,
  ImoNumber,
  Incoterm,
  Instant,
  Lei,
  MspId,
  PartyId,
  Ucr,
  Ulid,
  UnLocode,
} = primitives;

describe('ImoNumber', () => {
  accepts(ImoNumber, {
    valid: ['9074729', '9321483', '9298686'],
    invalid: ['9074728', '907472', '90747290', 'IMO9074729', '', 9074729],
  });
});

describe('Lei', () => {
  accepts(Lei, {
    valid: ['5493001KJTIIGC8Y1R12', '529900T8BM49AURSDO55', '969500KSV493XWY0PS33'],
    invalid: ['5493001KJTIIGC8Y1R13', '5493001kjtiigc8y1r12', '5493001KJTIIGC8Y1R1', '5493001KJTIIGC8Y1RAB', ''],
  });
});

describe('Bic', () => {
  accepts(Bic, {
    valid: ['DEUTDEFF', 'DEUTDEFF500', 'CZNBKRSE', 'CZNBKRSEXXX'],
    invalid: ['DEUTDEF', 'DEUTDEFF5', 'DEUTDEFF50', 'DEU1DEFF', 'DEUT1EFF', 'deutdeff', 'DEUTDEFF5000'],
  });
});

describe('UnLocode', () => {
  accepts(UnLocode, {
    valid: ['KRPUS', 'NLRTM', 'US2AB'],
    invalid: ['KRPU1', 'KRPU0', 'krpus', 'KRPUSX', 'K9PUS', ''],
  });
});

describe('CountryCode', () => {
  accepts(CountryCode, { valid: ['KR', 'ZZ'], invalid: ['kr', 'KOR', 'K1', ''] });
});

describe('HsCode', () => {
  accepts(HsCode, {
    valid: ['640510', '8471300000', '847130000012'],
    invalid: ['64051', '8471300000123', '6405.10', '64051O'],
  });
});

describe('Ucr', () => {
  accepts(Ucr, {
    valid: [
      '6KR1234567890INV0001',
      '1GB123456789000-REF(1)',
      `6KR${'A'.repeat(32)}`,
      'UN123456789REF1',
      `J${'1'.repeat(34)}`,
    ],
    invalid: ['6KR', '6kr123', 'K', '6K', `6KR${'A'.repeat(33)}`, '6KR 123', `J${'1'.repeat(35)}`],
  });
});

describe('Incoterm', () => {
  accepts(Incoterm, {
    valid: ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'],
    invalid: ['DAT', 'DAF', 'DES', 'DEQ', 'DDU', 'cif', ''],
  });
});

describe('Ulid and PartyId', () => {
  for (const schema of [Ulid, PartyId]) {
    accepts(schema, {
      valid: ['01KAE5TZ3N8Q4W7XK2VJ6M9RDA', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'],
      invalid: [
        '8ZZZZZZZZZZZZZZZZZZZZZZZZZ',
        '01kae5tz3n8q4w7xk2vj6m9rda',
        '01KAE5TZ3N8Q4W7XK2VJ6M9RD',
        '01KAE5TZ3N8Q4W7XK2VJ6M9RDU',
      ],
    });
  }
});

describe('MspId', () => {
  accepts(MspId, { valid: ['BankAMSP', 'a'.repeat(64)], invalid: ['', 'a'.repeat(65), 'Bank-A', 'Bank A'] });
});

describe('CalendarDate', () => {
  accepts(CalendarDate, {
    valid: ['2026-01-31', '2024-02-29', '2000-02-29'],
    invalid: ['2026-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '20260131', '2026-01-31T00:00:00Z', ''],
  });
});

describe('Instant', () => {
  accepts(Instant, {
    valid: ['2026-01-31T09:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    invalid: [
      '2026-01-31T09:00:00Z',
      '2026-01-31T09:00:00.000+09:00',
      '2026-02-30T09:00:00.000Z',
      '2026-01-31T24:00:00.000Z',
      '2026-01-31',
    ],
  });
});

describe('canonicalInstant', () => {
  const written: Readonly<Record<string, string | undefined>> = {
    '2026-11-28T05:00:00Z': '2026-11-28T05:00:00.000Z',
    '2026-11-28t05:00:00.5z': '2026-11-28T05:00:00.500Z',
    '2026-11-28T05:00:00.123999+09:00': '2026-11-27T20:00:00.123Z',
    '2026-12-31T23:30:00-01:00': '2027-01-01T00:30:00.000Z',
    '2024-02-29T00:00:00-00:00': '2024-02-29T00:00:00.000Z',
    '2026-02-29T00:00:00Z': undefined,
    '2026-11-28T05:00Z': undefined,
    '2026-11-28T05:00:00': undefined,
    '2026-11-28 05:00:00Z': undefined,
    '2026-11-28T05:00:60Z': undefined,
    '2026-11-28T24:00:00Z': undefined,
    '2026-11-28T05:00:00+0900': undefined,
    '0000-01-01T00:00:00+09:00': undefined,
    '9999-12-31T23:59:59-09:00': undefined,
    '': undefined,
  };
  for (const [text, instant] of Object.entries(written)) {
    it(`writes ${text} as ${instant}`, () => {
      expect(canonicalInstant(text)).to.equal(instant);
    });
  }
});

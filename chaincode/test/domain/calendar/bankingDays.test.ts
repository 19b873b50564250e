import { expect } from 'chai';
import { addBankingDays, isBankingDay, isCovered, rollForward } from '../../../src/domain/calendar/bankingDays';
import { CALENDARS } from '../../../src/domain/calendar/calendars';
import { addDays, weekdayOf } from '../../../src/domain/calendar/dates';

describe('calendar dates', () => {
  it('are counted over leap days and ends of years', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01');
    expect(addDays('2026-12-31', 21)).to.equal('2027-01-21');
    expect(addDays('2027-01-01', -1)).to.equal('2026-12-31');
  });

  it('stop at the end of the year 9999', () => {
    expect(addDays('9999-12-20', 21)).to.equal('9999-12-31');
    expect(rollForward('KR', '9999-12-31')).to.equal('9999-12-31');
    expect(addBankingDays('KR', '9999-12-31', 5)).to.equal('9999-12-31');
  });

  it('have a weekday', () => {
    expect(['1970-01-01', '2026-11-22', '2026-11-28', '1969-12-31'].map(weekdayOf)).to.deep.equal([4, 0, 6, 3]);
  });
});

describe('banking days', () => {
  it('leave out weekends and the holidays of the place', () => {
    expect(isBankingDay('KR', '2026-09-25')).to.equal(false);
    expect(isBankingDay('DE', '2026-09-25')).to.equal(true);
    expect(isBankingDay('DE', '2026-09-26')).to.equal(false);
  });

  it('are the day itself, or the next one if it is closed', () => {
    expect(rollForward('KR', '2026-09-23')).to.equal('2026-09-23');
    expect(rollForward('KR', '2026-09-24')).to.equal('2026-09-28');
    expect(rollForward('GB', '2026-12-25')).to.equal('2026-12-29');
    expect(rollForward('US', '2026-12-25')).to.equal('2026-12-28');
  });

  it('are counted from the next day', () => {
    expect(addBankingDays('ZZ', '2026-11-20', 5)).to.equal('2026-11-27');
    expect(addBankingDays('KR', '2025-12-26', 5)).to.equal('2026-01-05');
    expect(addBankingDays('KR', '2026-09-22', 5)).to.equal('2026-10-01');
  });

  it('know only weekends if a place or year is not covered, and say so', () => {
    expect(isBankingDay('XX', '2026-12-25')).to.equal(true);
    expect(isCovered('XX', '2026-12-25')).to.equal(false);
    expect(isCovered('KR', '2026-12-25')).to.equal(true);
    expect(isCovered('SG', '2028-12-24')).to.equal(false);
  });

  it('follow Easter and the rules for substitutes from 2024 to 2030', () => {
    // Good Friday, Easter Monday, Ascension and Whit Monday move; GB has substitutes for Christmas at a weekend, US after Sundays.
    expect(
      ['2024-03-29', '2027-03-26', '2030-04-19', '2030-04-22'].map((day) => isBankingDay('GB', day)),
    ).to.deep.equal([false, false, false, false]);
    expect(
      ['2028-05-25', '2028-06-05', '2029-05-10', '2030-06-10'].map((day) => isBankingDay('DE', day)),
    ).to.deep.equal([false, false, false, false]);
    expect(rollForward('GB', '2027-12-25')).to.equal('2027-12-29');
    expect(rollForward('US', '2028-12-31')).to.equal('2029-01-02');
    expect(isBankingDay('US', '2027-12-24')).to.equal(true);
    for (const place of ['US', 'GB', 'DE'])
      for (const year of [2024, 2025, 2026, 2027, 2028, 2029, 2030])
        expect(isCovered(place, `${year}-06-01`), `${place} ${year}`).to.equal(true);
  });

  it('are closed on holidays that exist and are not on a weekend', () => {
    for (const [place, { holidays, weekend }] of Object.entries(CALENDARS))
      for (const date of holidays) {
        expect(addDays(date, 0), place).to.equal(date);
        expect(weekend, `${place} ${date}`).not.to.include(weekdayOf(date));
      }
  });

  it('are known of at least twenty places of trade in this year, and end with a year', () => {
    const known = Object.entries(CALENDARS).filter(([, { years }]) => years.includes(2026));
    expect(known.length).to.be.at.least(20);
    for (const [place, { years }] of known) {
      const first = years[0] ?? 0;
      expect(years, place).to.deep.equal(years.map((_, index) => first + index));
      expect(isCovered(place, `${(years.at(-1) ?? 0) + 1}-01-04`), place).to.equal(false);
    }
  });

  it('leave out the weekend of the place', () => {
    // A Friday, a Saturday and a Sunday.
    const days = ['2026-11-06', '2026-11-07', '2026-11-08'];
    const open = (place: string): boolean[] => days.map((day) => isBankingDay(place, day));
    expect(open('SA')).to.deep.equal([false, false, true]);
    expect(open('BD')).to.deep.equal([false, false, true]);
    expect(open('AE')).to.deep.equal([true, false, false]);
  });

  it('follow what is proclaimed for a year', () => {
    expect(rollForward('CN', '2026-10-01')).to.equal('2026-10-08');
    expect(rollForward('JP', '2026-05-02')).to.equal('2026-05-07');
    expect(rollForward('HK', '2026-02-14')).to.equal('2026-02-16');
    expect(rollForward('KR', '2026-07-17')).to.equal('2026-07-20');
    expect(rollForward('FR', '2030-04-20')).to.equal('2030-04-23');
  });
});

import { expect } from 'chai';
import { happened } from '../../src/domain/calendar/plausibleDates';
import { TradeError } from '../../src/domain/errors';

describe('What has happened', () => {
  const time = '2026-11-30T09:00:00.000Z';
  const { guard } = happened(({ at }: { readonly at: string; readonly time: string }) => ({ '/at': at }), '/details');
  const fault = (at: string): string | undefined => {
    try {
      guard({ at, time });
      return undefined;
    } catch (error) {
      const [issue] = error instanceof TradeError ? error.issues : [];
      return `${issue?.pointer ?? ''} ${issue?.message ?? ''}`;
    }
  };

  it('is now or before, and ten years ago at most', () => {
    for (const at of [time, '2026-11-29T23:59:59.999Z', '2016-11-30T00:00:00.000Z'])
      expect(fault(at), at).to.equal(undefined);
    expect(fault('2026-11-30T09:00:00.001Z')).to.equal(`/details/at is in the future: it is ${time} now`);
    expect(fault('2016-11-29T23:59:59.999Z')).to.equal('/details/at is before 2016-11-30');
  });
});

import { type BroughtLists, TradeError } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { bringLists } from '../../src/documents/bringLists.js';
import { failureOf } from '../support/failureOf.js';

const NAME = 'BankBMSP/token/financing-claim/BILL/ab';
const ID = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';

/** A ledger that has a list, and asks for it until it is brought as it is. */
function ledgerWith(
  list: readonly string[] | 'what nobody can open',
): (brought: BroughtLists) => Promise<BroughtLists> {
  return (brought) => {
    const isClosed = list === 'what nobody can open' && brought[NAME] === null;
    if (isClosed || JSON.stringify(brought[NAME]) === JSON.stringify(list)) return Promise.resolve(brought);
    throw new TradeError({ code: 'LISTS_NEEDED', message: 'Bring these.', values: { lists: [NAME] } });
  };
}

describe('bringLists', () => {
  it('brings nothing that is not asked for', async () => {
    const lists = { open: () => Promise.reject(new Error('asked')), next: () => Promise.reject(new Error('waited')) };
    expect(await bringLists(lists, (brought) => Promise.resolve(brought))).to.deep.equal({});
  });

  it('brings what the index has, at once', async () => {
    const lists = { open: () => Promise.resolve({ [NAME]: [ID] }), next: () => Promise.reject(new Error('waited')) };
    expect(await bringLists(lists, ledgerWith([ID]))).to.deep.equal({ [NAME]: [ID] });
  });

  it('waits for the blocks that the index does not have yet', async () => {
    let blocks = 0;
    const lists = {
      open: () => Promise.resolve(blocks < 3 ? {} : { [NAME]: [ID] }),
      next: () => Promise.resolve(++blocks > 3),
    };
    expect(await bringLists(lists, ledgerWith([ID]))).to.deep.equal({ [NAME]: [ID] });
  });

  it('brings as closed what stays unknown when all blocks are read', async () => {
    const lists = { open: () => Promise.resolve({}), next: () => Promise.resolve(true) };
    expect(await bringLists(lists, ledgerWith('what nobody can open'))).to.deep.equal({ [NAME]: null });
  });

  it('gives up if the index stays behind the ledger, and closes nothing', async () => {
    const lists = { open: () => Promise.resolve({}), next: () => Promise.resolve(false) };
    expect(await failureOf(bringLists(lists, ledgerWith('what nobody can open'), 1))).to.equal('Bring these.');
  });

  it('hands other rejections on', async () => {
    const lists = { open: () => Promise.reject(new Error('asked')), next: () => Promise.reject(new Error('waited')) };
    const rejected = bringLists(lists, () => {
      throw new TradeError({ code: 'PLEDGED', message: 'It is pledged.', values: {} });
    });
    expect(await failureOf(rejected)).to.equal('It is pledged.');
  });
});

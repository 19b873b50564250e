import { createHmac } from 'node:crypto';
import {
  ASKERS,
  countMajority,
  FIRST_EPOCH,
  type OrganizationRole,
  sha256Hex,
  type TokenKeys,
} from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { TokensNotForRole } from '../../src/tokens/errors.js';
import type { TokenMaker } from '../../src/tokens/tokenMaker.js';

/** Makes tokens as share-holders would, for an organisation with these roles, without asking anybody. */
export function testTokens(roles: readonly OrganizationRole[], key = 'a key of tests'): TokenMaker {
  return {
    make: (inputs, epoch) => {
      const refused = inputs.map(({ kind }) => kind).find((kind) => !ASKERS[kind].some((role) => roles.includes(role)));
      if (refused !== undefined) return Promise.reject(new TokensNotForRole(refused));
      return Promise.resolve(
        inputs.map(({ kind, value }) =>
          createHmac('sha256', epoch === FIRST_EPOCH ? key : `${key}/${epoch}`)
            .update(JSON.stringify([kind, value]))
            .digest('hex'),
        ),
      );
    },
  };
}

/** Keys as the ledger has them, of which nobody has a share. */
export function testTokenKeys(epoch = FIRST_EPOCH): TokenKeys {
  const holders = listMembers(loadConsortium()).map(({ mspId: msp }, index) => ({ msp, index: index + 1 }));
  const threshold = countMajority(holders);
  const of = (kind: string): string[] =>
    Array.from({ length: threshold }, (_, degree) =>
      sha256Hex(epoch === FIRST_EPOCH ? `${kind} ${degree}` : `${kind} ${degree} ${epoch}`),
    );
  const commitments = { BILL: of('BILL'), TRADE_PAPER: of('TRADE_PAPER'), DECLARATION: of('DECLARATION') };
  return { epoch, sharing: 1, holders, threshold, commitments };
}

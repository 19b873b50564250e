import type { ClientOptions } from '@naru/client';
import type { Consortium } from '@naru/network';
import { playAnchoredFinancing } from './chapters/anchoredFinancing.js';
import { playBond } from './chapters/bond.js';
import { playClearance } from './chapters/clearance.js';
import { playCredit } from './chapters/credit.js';
import { playDelivery } from './chapters/delivery.js';
import { playFinancing } from './chapters/financing.js';
import { playIssuing } from './chapters/issuing.js';
import { playOtherBills } from './chapters/otherBills.js';
import { playRepayment } from './chapters/repayment.js';
import { playSecondFinancing } from './chapters/secondFinancing.js';
import { playVisibility } from './chapters/visibility.js';
import { DemoUser } from './demoUser.js';
import { narrator } from './narrator.js';
import type { Party } from './papers/shipper.js';
import { type DemoTrade, makePapers } from './trade.js';

/** Where each organisation's gateway is, and who signs in there. */
export interface Gateways {
  readonly organizations: Readonly<
    Record<
      string,
      { readonly gateway: string; readonly users: Readonly<Record<string, { readonly password: string }>> }
    >
  >;
}

/** How the users of the demo reach their gateways; the client's own ways by default. */
type Reach = Pick<ClientOptions, 'fetch'>;

/**
 * Plays one trade from shipment to delivery, and tells of each step.
 * @throws Error that names the step which was not answered as it should be
 * @example
 * const trade = await playTrade(loadConsortium(), readUsers(home));
 */
export async function playTrade(consortium: Consortium, gateways: Gateways, reach: Reach = {}): Promise<DemoTrade> {
  const trade = await startTrade(consortium, gateways, reach);
  await playIssuing(trade);
  await playFinancing(trade);
  await playSecondFinancing(trade);
  await playClearance(trade);
  await playBond(trade);
  await playRepayment(trade);
  await playCredit(trade);
  await playDelivery(trade);
  await playOtherBills(trade);
  await playVisibility(trade);
  await playAnchoredFinancing(trade);
  narrator.chapter('Every step was answered as it should be.');
  return trade;
}

async function startTrade(consortium: Consortium, { organizations }: Gateways, reach: Reach): Promise<DemoTrade> {
  const signIn = async (organization: string, name: string): Promise<DemoUser> => {
    const { gateway, users } = organizations[organization] ?? missing(organization);
    const { password } = users[name] ?? missing(name);
    const user = new DemoUser(organization, { url: gateway, credentials: { user: name, password }, ...reach });
    await user.signIn();
    return user;
  };
  return {
    shipper: await signIn('Exporters', 'shipper'),
    buyer: await signIn('Exporters', 'other-shipper'),
    bankA: await signIn('BankA', 'officer'),
    secondOfficer: await signIn('BankA', 'second-officer'),
    bankB: await signIn('BankB', 'officer'),
    carrier: await signIn('Carrier', 'agent'),
    customs: await signIn('Customs', 'officer'),
    shipperParty: partyOf(consortium, 'Exporters', 'shipper'),
    buyerParty: partyOf(consortium, 'Exporters', 'other-shipper'),
    ...makePapers(),
  };
}

function partyOf({ organizations }: Consortium, organization: string, user: string): Party {
  const { mspId, users } = organizations.find(({ name }) => name === organization) ?? missing(organization);
  const { party } = users.find(({ name }) => name === user) ?? missing(user);
  return { msp: mspId, party };
}

function missing(name: string): never {
  throw new Error(`The consortium has no ${name}.`);
}

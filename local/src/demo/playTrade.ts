import type { Consortium } from '@naru/network';
import type { UsersFile } from '../secrets.js';
import { playClearance } from './clearance.js';
import { playCredit } from './credit.js';
import { playDelivery, playFinancing, playRepayment } from './financing.js';
import { playIssuing } from './issuing.js';
import { narrator } from './narrator.js';
import { DemoParty } from './party.js';
import { playVisibility } from './visibility.js';
import { playSecondFinancing } from './secondFinancing.js';
import { type DemoTrade, freshPapers, type Place } from './trade.js';

/** Plays one trade from shipment to delivery. @throws UnexpectedAnswer where a step is answered otherwise than it should be */
export async function playTrade(consortium: Consortium, users: UsersFile): Promise<DemoTrade> {
  const trade = await cast(consortium, users);
  await playIssuing(trade);
  await playFinancing(trade);
  await playSecondFinancing(trade);
  await playClearance(trade);
  await playRepayment(trade);
  await playCredit(trade);
  await playDelivery(trade);
  await playVisibility(trade);
  narrator.chapter('Every step was answered as it should be.');
  return trade;
}

async function cast(consortium: Consortium, { organizations }: UsersFile): Promise<DemoTrade> {
  const signIn = (organization: string, user: string): Promise<DemoParty> => {
    const { gateway, users } = organizations[organization] ?? missing(organization);
    return DemoParty.signIn(organization, gateway, user, (users[user] ?? missing(user)).password);
  };
  return {
    shipper: await signIn('Exporters', 'shipper'),
    bankA: await signIn('BankA', 'officer'),
    bankB: await signIn('BankB', 'officer'),
    carrier: await signIn('Carrier', 'agent'),
    customs: await signIn('Customs', 'officer'),
    shipperPlace: placeOf(consortium, 'Exporters', 'shipper'),
    ...freshPapers(),
  };
}

function placeOf({ organizations }: Consortium, organization: string, user: string): Place {
  const { mspId, users } = organizations.find(({ name }) => name === organization) ?? missing(organization);
  const { party } = users.find(({ name }) => name === user) ?? missing(user);
  return { msp: mspId, party };
}

function missing(name: string): never {
  throw new Error(`The consortium has no ${name}.`);
}

import type { Link } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Actor, SHIPPER } from './cast.js';
import type { TestConsortium } from './consortium.js';
import { bodyOf } from './httpUser.js';

const Declared = z.looseObject({ document: z.looseObject({ declarationNumber: z.string() }) });
const Claimed = z.looseObject({ findings: z.array(z.looseObject({ rule: z.string(), severity: z.string() })) });
const Alerts = z.looseObject({
  items: z.array(
    z.looseObject({ rule: z.string(), severity: z.string(), document: z.looseObject({ id: z.string() }) }),
  ),
});

interface Told {
  readonly rule: string;
  readonly severity: string;
}

const tell = ({ rule, severity }: Told): string => `${rule} ${severity}`;

/** What is read of export declarations, and of claims on them. */
export class ExportReading {
  readonly #consortium: TestConsortium;

  constructor(consortium: TestConsortium) {
    this.#consortium = consortium;
  }

  async numberOf(declaration: Link): Promise<string> {
    const shipper = await this.#consortium.as(SHIPPER);
    return (await bodyOf(Declared, shipper.read(declaration))).document.declarationNumber;
  }

  /** What stands against a claim, without what could not be judged. */
  async findingsOf(by: Actor, claim: Link): Promise<string[]> {
    const { findings } = await bodyOf(Claimed, (await this.#consortium.as(by)).read(claim));
    return findings.filter(({ severity }) => severity !== 'NOT_EVALUATED').map(tell);
  }

  /** The alerts of somebody's organisation about a document. */
  async alarms(by: Actor, { id }: Link): Promise<string[]> {
    const user = await this.#consortium.as(by);
    await this.#consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts?limit=20'));
    return items.filter(({ document }) => document.id === id).map(tell);
  }
}

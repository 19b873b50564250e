import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './desk';
import type { User } from './fakeLedger';
import { CARRIER, type Result, SHIPPER, transportDocument } from './trade';

/** The shipping instructions of DCSA eBL 3.0.4's own example. */
export function shippingInstructions(more: object = {}): Record<string, unknown> {
  const file = join(__dirname, '../../../standards/dcsa/examples/shipping-instructions.json');
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as object), ...more };
}

/** A transport document before its issue. */
export function draftOf(document: Record<string, unknown> = transportDocument()): Record<string, unknown> {
  const { issueDate: _, shippedOnBoardDate: __, ...rest } = document;
  return { ...rest, transportDocumentStatus: 'DRAFT' };
}

export const FEEDBACKS = {
  feedbacks: [
    {
      severity: 'ERROR',
      code: 'PROPERTY_VALUE_MUST_CHANGE',
      message: 'The seal is not that of the container.',
      jsonPath: '$.utilizedTransportEquipments[0].seals[0].number',
      property: 'number',
    },
  ],
};

/** The moves of shipper and carrier until the issue. */
export class Instructing {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  submit(input: object = {}, by: User = SHIPPER, instructions: unknown = shippingInstructions()): Promise<Result> {
    return this.#desk.act(by, 'shipping-instructions', 'submit', {
      document: { instructions },
      input: { carrier: CARRIER.msp, ...input },
    });
  }

  step(by: User, name: string, id: string, more: object = {}): Promise<Result> {
    return this.#desk.act(by, 'shipping-instructions', name, { id, ...more });
  }

  publish(id: string, draft: unknown = draftOf(), by: User = CARRIER): Promise<Result> {
    return this.step(by, 'publish-draft', id, { details: { draft } });
  }

  update(id: string, instructions: unknown = shippingInstructions(), by: User = SHIPPER): Promise<Result> {
    return this.step(by, 'submit-update', id, { details: { instructions } });
  }

  async approve(id: string, draft: unknown = draftOf()): Promise<Result> {
    const { record } = await this.publish(id, draft);
    return this.step(SHIPPER, 'approve-draft', id, { input: { draftVersion: record.version } });
  }

  /** Instructions whose draft is approved. */
  async approved(draft: unknown = draftOf(), input: object = {}): Promise<string> {
    const { record } = await this.submit(input);
    await this.approve(record.id, draft);
    return record.id;
  }
}

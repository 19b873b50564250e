import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { until } from '../support/consortium/carriage.js';
import { CARRIER, CUSTOMS, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { acceptedExport, cargoDocument, exportDocument } from '../support/consortium/declarations.js';
import { bodyOf } from '../support/consortium/httpUser.js';
import { listConflicts, type Matrix, readMatrix } from '../support/consortium/matrixReading.js';
import { containedDocument, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const Alerts = z.object({
  items: z.array(z.looseObject({ rule: z.string(), document: z.looseObject({ id: z.string() }) })),
});
/** The vessel arrives before the goods are on board. */
const TOO_EARLY = { arrivalDate: '2020-12-01' };

describe('the truth matrix of goods whose bill is amended', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  const matrixOf = (link: Link): Promise<Matrix> => readMatrix(consortium, CUSTOMS, link);
  const idsOf = ({ sources }: Matrix): string[] => sources.map(({ id }) => id);

  it('goes on with the bill in its place, and is watched on', async () => {
    const document = containedDocument();
    const bill = await scenes.disclosed(CUSTOMS, document);
    const declared = exportDocument(undefined, { procedure: 'IMPORT', billOfLading: bill.id });
    const declaration = await acceptedExport(scenes, declared);
    const before = listConflicts(await matrixOf(declaration));
    expect(before).to.include('D26 GROSS_MASS REVIEW');
    await scenes.act(SHIPPER, bill, 'surrender-for-amendment', { input: {} });
    await scenes.act(CARRIER, bill, 'accept-surrender');
    const amended = await scenes.create(CARRIER, 'bill-of-lading', {
      document: { ...document, transportDocumentSubReference: 'v2' },
      input: { issueTo: placeOf(SHIPPER), replaces: [bill.id] },
    });
    const after = await matrixOf(declaration);
    expect(listConflicts(after)).to.deep.equal(before);
    expect(idsOf(after)).to.include(amended.id);
    expect(idsOf(await matrixOf(amended))).to.include(declaration.id);
    const input = { customs: CUSTOMS.msp, billOfLading: amended.id };
    await scenes.create(CARRIER, 'cargo-report', { document: cargoDocument(TOO_EARLY), input });
    const customs = await consortium.as(CUSTOMS);
    await until(
      () => bodyOf(Alerts, customs.get('/v1/alerts?limit=100')),
      ({ items }) => items.some(({ rule, document: { id } }) => rule === 'MATRIX_CONFLICT' && id === declaration.id),
    );
  });
});

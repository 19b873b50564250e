import { expect } from 'chai';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = join(__dirname, '../../../../src/domain/vocabulary');
const COMPILING_MS = 60_000;

/** A document type with one step, of which a part can be put otherwise. */
function sourceOf({
  from = "'SENT'",
  to = "'RECEIVED'",
  change = "'RECEIVED', state",
  input = 'Nothing',
} = {}): string {
  return `
    import { z } from 'zod';
    import { Nothing } from './actionDescriptions';
    import { defineDocument } from './defineDocument';
    import { contentSchema } from './definition';
    const parcel = defineDocument({
      type: 'shipment', path: 'parcels', contract: 'parcels', title: 'Parcel', description: 'A parcel.',
      content: contentSchema(Nothing),
      statuses: { SENT: 'It is on its way.', RECEIVED: 'It has arrived.' },
      state: z.strictObject({ carrier: z.string() }),
      named: ({ carrier }) => [carrier],
      creator: ({ carrier }) => ({ msp: carrier }),
    });
    export const receive = parcel.step('receive', {
      summary: 'Receives the parcel.', from: [${from}], to: [${to}], roles: ['shipper'], input: ${input},
      by: { sentence: 'the caller is the carrier', parties: ({ carrier }) => [{ msp: carrier }] },
      relations: { label: { what: 'the label', find: ({ record: { id } }) => ({ type: 'shipment', id }) } },
      decide: ({ state, related: { label } }) => ({ change: parcel.changeTo(${change}), others: [parcel.changeRelated(label, {})] }),
    });`;
}

// prettier-ignore
const WRONG: Readonly<Record<string, Parameters<typeof sourceOf>[0]>> = {
  'a status that it does not have, to start from': { from: "'SEND'" },
  'a status that it does not have, to end in': { to: "'RECEIVED', 'LOST'" },
  'a change to a status that it does not have': { change: "'RECIEVED', state" },
  'a change to a status in which the step does not end': { change: "'SENT', state" },
  'a state with other fields': { change: "'RECEIVED', { ...state, nonsense: 1 }" },
  'a state without its fields': { change: "'RECEIVED', {}" },
};

/** Sources that stand in the folder of the vocabulary for the compiler alone. */
const SOURCES = new Map(
  [sourceOf(), ...Object.values(WRONG).map(sourceOf)].map((source, index) => [
    join(FOLDER, `parcel${index}.ts`),
    source,
  ]),
);

/** What the compiler says of each source, in one go. */
function diagnoseAll(): string[][] {
  const base = ts.readConfigFile(join(FOLDER, '../../../../tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { config } = base as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, noEmit: true, composite: false },
    FOLDER,
  );
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => SOURCES.get(path) ?? ts.sys.readFile(path);
  host.fileExists = (path) => SOURCES.has(path) || ts.sys.fileExists(path);
  const program = ts.createProgram([...SOURCES.keys()], options, host);
  return [...SOURCES.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('defineDocument', function () {
  this.timeout(COMPILING_MS);
  let right: string[] | undefined;
  let wrong: string[][];
  before(() => {
    [right, ...wrong] = diagnoseAll();
  });

  it('compiles a step of the document’s own statuses and state', () => {
    expect(right).to.deep.equal([]);
  });

  Object.keys(WRONG).forEach((what, index) => {
    it(`does not compile ${what}`, () => {
      expect(wrong[index]).to.be.an('array').that.is.not.empty;
    });
  });
});

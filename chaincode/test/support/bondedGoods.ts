import { expect } from 'chai';
import { type CustomsFacts, type DeclaredFacts, judgeTactics, readDeclared } from '../../src/domain/tactics';
import { entryDeclaration, exportDeclaration, LINE } from './declaration';

/* Goods that enter bond and leave it, as the rules about tactics read them. */

export const BOX = { number: 'NARU3472484', seals: ['SL1'] };
export const ENTRY = 'ENTRY';

export const declared = (id: string, document: object, status = 'RELEASED'): DeclaredFacts =>
  readDeclared({ id, status }, document) ?? expect.fail(`${id} cannot be read`);

export const NOTHING = {
  today: '2026-12-10',
  declarations: [],
  bills: [],
  cargo: [],
  events: [],
  processing: [],
  certificates: [],
};
export const judge = (subject: DeclaredFacts, facts: Partial<CustomsFacts> = {}): string[] =>
  judgeTactics(subject, { ...NOTHING, bills: [onBoard()], ...facts }).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

/** A bill under which the box of the goods was loaded. */
export const onBoard = (more: Partial<CustomsFacts['bills'][number]> = {}): CustomsFacts['bills'][number] => ({
  ...{ id: 'BILL', status: 'ISSUED', master: undefined, onBoardDate: '2026-11-25' },
  ...{ portOfLoading: undefined, placeOfReceipt: undefined, boxes: [BOX.number] },
  ...more,
});

export const UPPERS = { ...LINE, hsCode: '6406100000', description: 'UPPERS OF SHOES', countryOfOrigin: 'CN' };
export const entry = (more: object = {}): DeclaredFacts =>
  declared(ENTRY, entryDeclaration({ containers: [BOX], portOfLoading: 'CNSHA', ...more }));
export const leaving = (line: object = {}, more: object = {}): DeclaredFacts =>
  declared(
    'OUT',
    exportDeclaration({
      procedure: 'RE_EXPORT',
      date: '2026-11-24',
      containers: [BOX],
      relatedDeclarations: [{ id: ENTRY_ID, relation: 'ENTRY_INTO_BOND' }],
      lines: [{ ...UPPERS, ...line }],
      ...more,
    }),
  );
export const ENTRY_ID = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
export const entered = (more: object = {}): DeclaredFacts => ({ ...entry(more), id: ENTRY_ID });
export const UNNAMED = { relatedDeclarations: [] };

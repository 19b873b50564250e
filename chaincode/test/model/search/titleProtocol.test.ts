import { expect } from 'chai';
import { CONSIGNMENTS } from './consignment';
import { explore } from './explore';
import { without } from './guards';

/* `NARU_TITLE_DEPTH`: how many moves a long search makes, in place of the short one. */

const GIVEN_DEPTH = process.env['NARU_TITLE_DEPTH'];
const SHORT_DEPTH = 4;
const SHORT_GUARD_DEPTH = 2;
const depth = GIVEN_DEPTH === undefined ? SHORT_DEPTH : Number(GIVEN_DEPTH);
const HOUR_MS = 3_600_000;

interface Guard {
  readonly sentence: string;
  /** How many moves lead to what should not happen, if the requirement is taken out. */
  readonly moves: number;
  readonly finds: string;
}

/** The requirements that protect title, each with what the search finds without it. */
const GUARDS: readonly Guard[] = [
  {
    sentence: 'no other bill in force has this carrier and number',
    moves: 1,
    finds: 'two originals are in force',
  },
  { sentence: 'the bill is on offer for a transfer', moves: 1, finds: 'a stranger passes possession' },
  {
    sentence: 'title is endorsed by the title holder of a bill to order, or as the title holder has named it',
    moves: 2,
    finds: 'a stranger promises title',
  },
  { sentence: 'if the bill is on offer, it is offered to the caller', moves: 2, finds: 'a stranger passes possession' },
  { sentence: 'the possessor is the title holder', moves: 2, finds: 'a stranger passes title' },
  {
    sentence: 'the possessor has title, or is the shipper of a straight bill',
    moves: 2,
    finds: 'a bill is surrendered by somebody without title',
  },
  {
    sentence: 'the bill is not with a bank that examines it under a credit, or collects for it',
    moves: 2,
    finds: 'a bill that is pledged or presented is passed on',
  },
  {
    sentence: 'the bill is surrendered, or is a sea waybill',
    moves: 2,
    finds: 'the goods are delivered while the bill is presented',
  },
  {
    sentence: 'the goods were not delivered against a letter before',
    moves: 2,
    finds: 'the goods are delivered twice',
  },
  {
    sentence: 'nobody has taken it, or its holder consented and nothing was done with it since',
    moves: 2,
    finds: 'a bill is recalled against the will of its holder',
  },
  {
    sentence:
      'the holder has offered each bill to this bank, and the offer has not lapsed, unless its pledge passes on',
    moves: 1,
    finds: 'a bill is pledged that nobody offered',
  },
  {
    sentence: 'the bill is not pledged, or its pledgee consented to this as the last thing that was done with it',
    moves: 3,
    finds: 'a bill that is pledged or presented is passed on',
  },
  { sentence: 'the bill is not on offer', moves: 3, finds: 'a stranger passes title' },
  { sentence: 'the carrier has delivered nothing of the goods', moves: 4, finds: 'the goods are delivered twice' },
  {
    sentence: 'the carrier has delivered nothing of their goods, and customs does not hold them',
    moves: 5,
    finds: 'the goods are delivered twice',
  },
  {
    sentence: 'no bill is pledged to another bank than the issuing bank',
    moves: 6,
    finds: 'paid under a credit by one bank, and financed by another',
  },
];

describe('The protocol of title', function () {
  this.timeout(HOUR_MS);
  const limit = Error.stackTraceLimit;
  // A rejection is an answer here, some thousand times a second.
  before(() => {
    Error.stackTraceLimit = 0;
  });
  after(() => {
    Error.stackTraceLimit = limit;
  });

  const forms = Object.entries(CONSIGNMENTS).filter(([name]) => GIVEN_DEPTH !== undefined || name === 'in blank');
  for (const [name, consignment] of forms)
    it(`keeps one delivery and one security of a bill ${name}, whatever ${depth} moves are made`, () => {
      const { states, transitions, violation } = explore(consignment, depth);
      expect(violation).to.equal(undefined);
      expect(states).to.be.greaterThan(depth);
      if (GIVEN_DEPTH !== undefined) console.log(`      ${states} states, ${transitions} transitions`);
    });

  const guards = GUARDS.filter(({ moves }) => GIVEN_DEPTH !== undefined || moves <= SHORT_GUARD_DEPTH);
  for (const { sentence, moves, finds } of guards)
    it(`is broken within ${moves} moves if it is not required that ${sentence}`, () => {
      const { violation } = without(sentence, () => explore(CONSIGNMENTS['to the order of the shipper'], moves));
      expect(violation?.what, violation?.path.join('\n')).to.equal(finds);
    });
});

import type { Link } from '../../../src/domain/vocabulary/record';
import type { User } from '../../support/fakeLedger';
import { BANK_A, BANK_B, newId, OTHER_SHIPPER, placeOf, SHIPPER } from '../../support/trade';
import { type Broken, NOBODY, NOBODYS_PARTY, type Scenario, type Scenarios, type Situation } from './situation';

const ENTRY = { partyName: 'Hanbit Footwear Co., Ltd.' };
const OWN = 'it is the caller’s own party, or the caller’s role sees the whole organisation';
const MEMBER = 'whoever it is shown to is of a member organisation';
const OF_SHIPPER: Link = { type: 'party', id: SHIPPER.party };

/** The shipper, or another one of its organisation, whose entry it is not. */
const keeper = (broken: Broken): User => (broken(OWN) ? OTHER_SHIPPER : SHIPPER);

const register: Scenario = (_, broken) => {
  const by = { ...SHIPPER, party: newId() };
  const isAlone = broken('it is published, or another organisation sees it');
  const seen = isAlone ? placeOf(OTHER_SHIPPER) : placeOf(BANK_A);
  const input = { showTo: [broken(MEMBER) ? NOBODYS_PARTY : seen] };
  return Promise.resolve({ by, ask: { id: broken(OWN) ? newId() : by.party, document: ENTRY, input } });
};

/** The shipper's entry, which bank B sees, too. */
function shownEntry({ rewriting }: Situation): void {
  rewriting.rewrite(OF_SHIPPER, ({ parties }) => ({ parties: [...parties, { msp: BANK_B.msp }] }));
}

const step =
  (ask: object = {}): Scenario =>
  (_, broken) =>
    Promise.resolve({ by: keeper(broken), ask: { id: SHIPPER.party, ...ask } });

const disclose: Scenario = ({ rewriting }, broken) => {
  const to = broken(MEMBER) ? { msp: NOBODY, party: BANK_A.party } : placeOf(BANK_A);
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
    rewriting.rewrite(OF_SHIPPER, ({ parties }) => ({ parties: [...parties, { msp: to.msp }] }));
  return Promise.resolve({ by: keeper(broken), ask: { id: SHIPPER.party, input: { to } } });
};

const publish: Scenario = ({ rewriting }, broken) => {
  if (!broken('the entry is not published'))
    rewriting.rewrite(OF_SHIPPER, () => ({ state: { organization: SHIPPER.msp } }));
  return Promise.resolve({ by: keeper(broken), ask: { id: SHIPPER.party } });
};

const unpublish: Scenario = (situation, broken) => {
  if (!broken('another organisation sees the entry')) shownEntry(situation);
  if (broken('the entry is published'))
    situation.rewriting.rewrite(OF_SHIPPER, () => ({ state: { organization: SHIPPER.msp } }));
  return Promise.resolve({ by: keeper(broken), ask: { id: SHIPPER.party } });
};

/** Entries of the directory. */
export const PARTY_SCENARIOS: Scenarios = {
  party: {
    register,
    revise: step({ details: { entry: ENTRY } }),
    disclose,
    publish,
    unpublish,
    close: step(),
  },
};

import { reject } from '../errors';
import type { Action, Requirement } from './action';
import { Nothing, type StepDescription, type StepFacts } from './actionDescriptions';
import type { DocumentWords } from './defineDocument';
import { epochOf, FIRST_EPOCH, type Token, type TradeRecord } from './record';
import { listEpochs, ONE_EPOCH, requireEpochs, targetEpoch, type TokenEpochs, tokensOf } from './tokenEpochs';

/** The action by which a document gets tokens under other keys. The gateway of whoever made it takes it by itself. */
export const RETOKENISE = 'retokenise';

type Retokenising<Status, State> = StepFacts<State, Status, object, undefined, object>;

/** What differs between document types in how they get other tokens. */
interface Description<Status extends string, State> extends Pick<
  StepDescription<State, Status, Status, object, undefined, object>,
  'from' | 'by' | 'roles' | 'content'
> {
  /** Whether it gives documents their first tokens, too; else they were made with them. */
  readonly givesFirst?: boolean;
  /** What it does, if it is more than to give other tokens. */
  readonly summary?: string;
  /** What must hold of the tokens. */
  readonly requirements: readonly Requirement<Retokenising<Status, State>>[];
  /** The state afterwards: what was offered or agreed on is as it was. */
  readonly keep: (record: TradeRecord, state: State, tokens: readonly Token[]) => State;
  /** Which of the tokens stand on the record; all by default. */
  readonly isRecorded?: (token: Token) => boolean;
}

/** Makes the action that gives a document its tokens under the keys of another epoch. */
export function makeRetokenising<const Status extends string, State extends object>(
  words: DocumentWords<Status, State>,
  { keep, isRecorded = () => true, givesFirst = false, requirements, ...description }: Description<Status, State>,
): Action {
  return words.step(RETOKENISE, {
    summary:
      'Gives the document tokens under the next keys of the members; its maker’s gateway does it by itself, and nothing else changes.',
    ...description,
    to: description.from,
    input: Nothing,
    // Whoever lets its peer rest must not keep all members from changing their keys.
    opponentMayBeAbsent: true,
    requirements: [
      {
        sentence: 'the tokens are under the next keys, or under the present ones if there are no next ones',
        guard: ({ record, tokens, epochs = ONE_EPOCH }) => {
          requireEpochs(tokens, givesFirst ? epochsToGive(record, epochs) : [targetEpoch(epochs)]);
        },
      },
      {
        sentence: 'the document has no tokens under these keys yet',
        guard: ({ record, epochs = ONE_EPOCH }) => {
          const epoch = targetEpoch(epochs);
          if (tokensOf(record.tokens, epoch).length > 0)
            reject('CONFLICT', 'The document has tokens under these keys already.', { epoch });
        },
      },
      ...requirements,
    ],
    decide: ({ record, state, tokens, epochs = ONE_EPOCH }) => {
      const held = tokensOf(record.tokens, findHeld(record.tokens, epochs));
      const recorded = [...held, ...tokens.filter(isRecorded)];
      return { change: words.changeTo(record.status, keep(record, state, tokens), { tokens: recorded }) };
    },
  });
}

/** Under which keys a document gets tokens: its first ones as a new document does, so that it is found at every moment. */
export function epochsToGive({ tokens }: Pick<TradeRecord, 'tokens'>, epochs: TokenEpochs): number[] {
  return tokens.length === 0 ? listEpochs(epochs) : [targetEpoch(epochs)];
}

/** The last keys under which the document is found now. By them it is compared with what was refused before, too. */
function findHeld(tokens: readonly Token[], { present }: TokenEpochs): number {
  return Math.max(FIRST_EPOCH, ...tokens.map(epochOf).filter((epoch) => epoch <= present));
}

import { amendInstruction } from './amending';
import { collection } from './collection';
import { releaseDocuments } from './delivering';
import { decline, lodge, send, withdraw } from './lodging';
import { accept, acknowledge, pay, present } from './presenting';
import { adviseRefusal, instruct, returnDocuments } from './refusing';

/** Documents that are delivered to a drawee against payment or acceptance (URC 522). */
export const documentaryCollection = collection.withActions(
  lodge,
  withdraw,
  send,
  decline,
  acknowledge,
  present,
  accept,
  pay,
  releaseDocuments,
  adviseRefusal,
  instruct,
  returnDocuments,
  amendInstruction,
);

import { decline, publishDraft, requestUpdate } from './answering';
import { approveDraft, cancel, submit, submitUpdate } from './submitting';
import { instructionsWords } from './words';

/** DCSA eBL 3.0.4 shipping instructions, from their submission to the issue of the bill. */
export const shippingInstructions = instructionsWords.withActions(
  submit,
  requestUpdate,
  submitUpdate,
  publishDraft,
  approveDraft,
  decline,
  cancel,
);

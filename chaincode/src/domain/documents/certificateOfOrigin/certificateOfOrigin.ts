import { amend, issue } from './issuing';
import { disclose, revoke, serveRemarks } from './showing';
import { certificate } from './words';

/** A certificate of the origin of goods. */
export const certificateOfOrigin = certificate.withActions(issue, amend, revoke, disclose, serveRemarks);

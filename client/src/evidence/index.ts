export { type Authority, type Evidence, EvidenceError, parseAuthorities, parseEvidence } from './evidenceFile.js';
export { type EvidenceReport, type Finding, type Verdict, verifyEvidence } from './verifyEvidence.js';

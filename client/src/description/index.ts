export { answerFaults, type ReceivedAnswer } from './answerFaults.js';

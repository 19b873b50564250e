export { playTrade } from './demo/playTrade.js';
export { LocalSystem } from './localSystem.js';

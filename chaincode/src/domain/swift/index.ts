export { type MtField, type MtMessage, type MtType } from './messages/mtMessage';
export { parseMt } from './parseMt';
export { writeMt } from './writeMt';

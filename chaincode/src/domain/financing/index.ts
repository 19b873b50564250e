export * from './judgeDuplicates';
export * from './meeting';
export * from './rules';
export * from './sealedShare';

export * from './judgeDuplicates';
export * from './meeting';
export * from './rules';

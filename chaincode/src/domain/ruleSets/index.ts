export * from './judgeBySets';
export * from './ruleSet';

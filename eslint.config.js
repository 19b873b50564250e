import tseslint from 'typescript-eslint';
import { DEFINITIONS } from './chaincode/dist/src/domain/index.js';

/** In the gateway, its areas alone know types of documents and their statuses by name. */
const names = Object.values(DEFINITIONS)
  .flatMap(({ type, statuses }) => [type, ...Object.keys(statuses)])
  // Certificates, users and tables have a party, too: the word is not only that of a type.
  .filter((name) => name !== 'party');
const anyName = [...new Set(names)].join('|');
const ofAreas = {
  message: 'Only gateway/src/areas/ knows types of documents and their statuses by name.',
  selector: [
    `Literal[value=/^(${anyName})$/]`,
    `TemplateElement[value.raw=/^(${anyName})$|'(${anyName})'/]`,
    'MemberExpression[object.name="DEFINITIONS"][computed=false]',
  ].join(', '),
};

/** The strictest type-checked rules; a file is one idea, a function fits the eye. */
export default tseslint.config(
  { ignores: ['**/dist/', '.naru/', 'chaincode/src/domain/dcsa/generated/', 'client/src/generated/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['gateway/src/**/*.ts'],
    ignores: ['gateway/src/areas/**'],
    rules: { 'no-restricted-syntax': ['error', ofAreas] },
  },
  {
    files: ['**/test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off', 'no-console': 'off' },
  },
  {
    files: ['local/src/**/*.ts', 'e2e/bench/**/*.ts', 'gateway/bench/**/*.ts', 'test-network/src/fabric/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);

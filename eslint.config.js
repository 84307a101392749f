import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'dist-demo/', 'node_modules/', 'test/fixtures/', 'demo/cms/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // Safari takes the list's role away with its bullets: lists without them say it again.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error'],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Types only: no enum.' }],
    },
  },
  { files: ['src/lib/warn-once.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js', '**/*.cjs', 'demo/server/**', 'vite.config.ts'], languageOptions: { globals: { ...globals.node } } },
  { files: ['test/e2e/pages/**/*.js'], languageOptions: { globals: { ...globals.browser } } },
);

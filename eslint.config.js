import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// Pages bring libraries that put methods of their own in the place of the browser's. What these do otherwise is not used.
const replaced = [
  ['reduce', 'Prototype 1.6 gives the list itself: use a loop.'],
  ['reduceRight', 'Use a loop, as for reduce.'],
  ['replaceAll', 'Sugar 2 replaces the first one only: use replace with /…/g.'],
  ['at', 'Sugar begins again behind the end: use an index.'],
  ['bind', 'MooTools 1.2 takes the arguments as one list: use an arrow function.'],
].map(([property, message]) => ({ property, message }));

const replacedSyntax = [
  ['CallExpression[callee.property.name=/^(?:starts|ends)With$/][arguments.length>1]', 'Prototype knows no second argument: use standsAt.'],
  [
    'CallExpression[arguments.length=0][callee.property.name="entries"]',
    'Of a list, Prototype 1.6 gives copies of the members: use forEach, or map. Object.entries is as it should be.',
  ],
  ['BinaryExpression[operator="instanceof"][right.name=/^(?:Element|Document|Event|Window)$/]', 'Prototype 1.6 and MooTools replace these classes: use isElement.'],
  [
    'MemberExpression[object.name=/^(?:Element|Document|Event)$/][property.name="prototype"]',
    'Prototype 1.6 and MooTools replace these classes: use HTMLElement, HTMLDocument, CustomEvent.',
  ],
  ['NewExpression[callee.name="Event"]', 'MooTools replaces Event: use CustomEvent.'],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['dist/', 'dist-demo/', 'dist-wordpress/', 'node_modules/', 'test/fixtures/', 'demo/cms/'] },
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
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Types only: no enum.' }, ...replacedSyntax],
      'no-restricted-properties': [
        'error',
        ...replaced,
        { object: 'Array', property: 'from', message: 'Prototype and MooTools take no iterator and no function: use […].map.' },
        { object: 'Date', property: 'parse', message: 'MooTools More gives a Date: use new Date(…).getTime().' },
      ],
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
  // An interface that only extends is how a module's interface is added to.
  { files: ['src/types/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] } },
  { files: ['**/*.js', '**/*.cjs', 'demo/server/**', 'vite.config.ts'], languageOptions: { globals: { ...globals.node } } },
  // Their types are checked as installed: what is expected to fail stands above the line.
  { files: ['test/package/projects/**'], languageOptions: { globals: { ...globals.browser } }, rules: { '@typescript-eslint/ban-ts-comment': 'off', 'no-unassigned-vars': 'off' } },
  { files: ['test/e2e/pages/**/*.js'], languageOptions: { globals: { ...globals.browser } } },
);

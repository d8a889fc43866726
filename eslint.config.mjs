import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clocks = [
  { object: 'Date', property: 'now', message: 'core is told what day it is' },
  { object: 'Math', property: 'random', message: 'core always answers the same' },
];

export default tseslint.config(
  { ignores: ['out', 'dist', 'demo', 'node_modules', 'test-results', '**/golden/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Numbers in template texts are this program's daily bread.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'use an as-const object' },
        { selector: 'ExportDefaultDeclaration', message: 'export by name' },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: 'better-sqlite3',
          allowTypeImports: true,
          message: 'electron/db/open.ts opens databases: WAL, synchronous=FULL, foreign keys',
        },
      ],
      eqeqeq: 'error',
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['renderer/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['electron/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', ...clocks],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'today is passed in',
        },
        { selector: 'TSEnumDeclaration', message: 'use an as-const object' },
        { selector: 'ExportDefaultDeclaration', message: 'export by name' },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['electron/db/open.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    // Tools want a default export of their configuration.
    files: ['*.config.{ts,mjs}', 'e2e/playwright.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Runs in the county's browser, straight from a stick: nothing that a browser of 2019 does not know.
    files: ['resources/package/*.js'],
    languageOptions: {
      ecmaVersion: 2019,
      sourceType: 'module',
      globals: Object.fromEntries(
        'Blob FileReader TextDecoder TextEncoder URL crypto document window'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      eqeqeq: 'error',
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['build/tools/*.mjs', '*.cjs'],
    languageOptions: { globals: { URL: 'readonly', module: 'writable', process: 'readonly' } },
  },
);

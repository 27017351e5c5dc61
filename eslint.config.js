import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { houseRules } from './scripts/house-rules.mjs';

/** Node's names, for the scripts. */
const NODE = [
  'Buffer',
  'console',
  'fetch',
  'performance',
  'process',
  'setTimeout',
  'clearTimeout',
  'setImmediate',
  'URL',
  'URLSearchParams',
  'Response',
  'structuredClone',
];

/** The page's, for the functions that tests send there. */
const PAGE = [
  ...['document', 'window', 'location', 'history', 'console', 'customElements', 'indexedDB', 'localStorage', 'sessionStorage'],
  ...[
    'Element',
    'HTMLElement',
    'Node',
    'ShadowRoot',
    'PerformanceObserver',
    'MutationObserver',
    'Storage',
    'CSS',
    'Text',
    'HTMLSlotElement',
    'MessageChannel',
    'CustomElementRegistry',
    'EventTarget',
  ],
  ...['createImageBitmap', 'OffscreenCanvas', 'DOMException', 'AbortController', 'navigator', 'getSelection'],
  ...[
    'requestAnimationFrame',
    'requestIdleCallback',
    'getComputedStyle',
    'structuredClone',
    'addEventListener',
    'innerHeight',
    'innerWidth',
  ],
];

const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist', 'dist-storybook', 'release', 'src/i18n/generated', 'test/scripts/fixtures', 'demo']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.scripts.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Said more plainly with the mark, where the code has just made sure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `${12}` is no surprise; an object is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // `return void report(…)`: says that there is nothing more.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // lit binds the methods in its templates itself.
      '@typescript-eslint/unbound-method': 'off',
      // `document.createElement(name) as VoixElement`: the browser has called the constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowTernary: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    rules: {
      ...houseRules,
      // Short ones are read where they stand.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'no-console': ['error', { allow: ['error', 'warn', 'info'] }],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: ['Equal', 'Assertion'] }] },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '*.ts'],
    languageOptions: { globals: readonly(NODE) },
  },
  {
    files: ['bench/**', 'test/**/*.{js,mjs}', '.storybook/**'],
    languageOptions: { globals: readonly(PAGE) },
  },
  {
    files: ['release-pages/**'],
    languageOptions: { globals: readonly([...PAGE, 'DOMParser', 'FormData', 'MessageChannel', 'parent', 'removeEventListener']) },
  },
);

import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const scriptFiles = ['**/*.{js,cjs,mjs}'];
const testFiles = ['**/*.test.{ts,tsx}', 'tests/**'];

// Flat config replaces a rule's options instead of adding to them, so the lists are put together here.
const processModule = {
  name: 'node:process',
  message: 'Read settings from @/env: it checks them and names the one that is wrong.',
};
const processModules = [processModule, { ...processModule, name: 'process' }];

const readInPage = 'Pages and components read through the queries.ts of the room that owns the data.';
const payloadModules = [
  { name: 'payload', importNames: ['getPayload'], message: readInPage },
  { name: '@payload-config', message: readInPage },
];
const localApi = '/^(find|findByID|findGlobal|findVersions|count|create|update|updateGlobal|delete|db)$/';
const payloadCalls = [
  `MemberExpression[object.name="payload"][property.name=${localApi}]`,
  `MemberExpression[object.property.name="payload"][property.name=${localApi}]`,
].map((selector) => ({ selector, message: readInPage }));

const defaultExports = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name; default exports are for framework files only.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];

export default defineConfig(
  globalIgnores([
    '.next/',
    '.data/',
    'coverage/',
    'test-results/',
    'next-env.d.ts',
    'migrations/',
    'src/payload-types.ts',
    'src/app/(payload)/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  next.configs['core-web-vitals'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      // Framework images need script and inline styles; pages carry neither, and the media library makes the sizes.
      '@next/next/no-img-element': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Payload and Next ask for functions that return a promise even where nothing is awaited.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'source',
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: processModules }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: processModule.message }],
      'no-restricted-syntax': ['error', ...defaultExports],
    },
  },
  {
    name: 'pages and components',
    files: ['src/app/**', 'src/**/*.tsx'],
    ignores: ['**/route.ts', ...testFiles],
    rules: {
      'no-restricted-imports': ['error', { paths: [...processModules, ...payloadModules] }],
      'no-restricted-syntax': ['error', ...defaultExports, ...payloadCalls],
    },
  },
  {
    name: 'framework files of the app folder export by default',
    files: ['src/app/**'],
    ignores: ['**/route.ts', ...testFiles],
    rules: { 'no-restricted-syntax': ['error', ...payloadCalls] },
  },
  // Next finds the page cache by its default export.
  { files: ['src/core/page-cache/handler.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/env.ts', 'src/instrumentation.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/core/logger.ts'], rules: { 'no-console': 'off' } },
  {
    // Playwright hands a fixture its value through a function called `use`, and wants a destructured first argument.
    files: testFiles,
    rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' },
  },
  {
    files: scriptFiles,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);

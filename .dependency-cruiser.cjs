const domainParts = '(blocks|editorial|citations|search|importer)';
const tests = '[.]test[.]tsx?$';
const generated = '^src/(payload-types[.]ts|app/[(]payload[)]/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: { pathNot: generated },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses and that uses nothing: delete it or connect it.',
      severity: 'error',
      // Pages, styles and tests are found by their framework; admin components by their path.
      from: {
        orphan: true,
        pathNot: [
          '^[^/]+$',
          '[.]d[.]ts$',
          '^migrations/',
          '^src/app/',
          generated,
          tests,
          '^tests/',
          '^scripts/',
          '[.]css$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'hast is types alone: there is a package @types/hast and no package hast.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]next/|^hast$' },
    },
    {
      name: 'core-and-ui-know-no-domain',
      comment: 'core and ui are the bottom: they import nothing of the layers above.',
      severity: 'error',
      from: { path: '^src/(core|ui)/', pathNot: tests },
      to: { path: `^src/(${domainParts}|collections|demo|app)/` },
    },
    {
      name: 'domain-parts-know-no-room',
      comment: 'Blocks, editorial, citations, search and importer do not know the collections or the pages.',
      severity: 'error',
      from: { path: `^src/${domainParts}/`, pathNot: tests },
      to: { path: '^src/(collections|demo|app)/' },
    },
    {
      name: 'rooms-know-no-page',
      severity: 'error',
      from: { path: '^src/(collections|demo)/', pathNot: tests },
      to: { path: '^src/app/' },
    },
    {
      name: 'nothing-needs-the-demo',
      comment: 'The demo content is poured in from outside; the application runs without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/demo/', tests] },
      to: { path: '^src/demo/' },
    },
    {
      name: 'rooms-know-no-other-room',
      comment: 'Relations go by slug; the page brings two rooms together.',
      severity: 'error',
      from: { path: '^src/collections/([^/]+)/', pathNot: tests },
      to: { path: '^src/collections/', pathNot: '^src/collections/$1/' },
    },
    {
      name: 'config-runs-in-plain-node',
      comment: 'Whatever payload.config.ts reaches is also loaded by migrations, scripts and workers.',
      severity: 'error',
      from: { path: '^payload[.]config[.]ts$' },
      to: { path: ['[.](tsx|css|scss)$', '^server-only$', 'node_modules/server-only/'], reachable: true },
    },
    {
      name: 'site-code-stays-out-of-config-code',
      comment: 'What shows content meets what stores it in payload-types.ts and rules.ts only.',
      severity: 'error',
      from: { path: '^src/.+[.]tsx$', pathNot: [tests, generated] },
      to: { path: '(^|/)(collection|hooks|registry|payload[.]config)[.]ts$' },
    },
    {
      name: 'source-needs-no-tooling',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: tests },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'no-test-in-source',
      comment: 'A test is nobody’s dependency.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-development-dependency-at-run-time',
      severity: 'error',
      from: { path: '^(src|migrations|payload[.]config[.]ts)', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules/(?!server-only)|[.]next/|[.]data/|test-results/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
    },
  },
};

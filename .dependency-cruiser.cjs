// Who may import what. Each rule says why; build/tools/import-rules.test.ts plants a violation of each.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The law must not depend on a database, a desktop or a window: core knows only itself and zod.',
      severity: 'error',
      from: { path: '^electron/core/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^electron/core/', '^node_modules/zod/'] },
    },
    {
      name: 'renderer-knows-only-core',
      comment:
        'The window speaks to the rest through the contract; what it needs of electron/ is in core.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron/(?!core/)|build/|e2e/)' },
    },
    {
      name: 'no-slice-to-slice',
      comment: 'A slice can be read alone: what two need moves to core, or is passed in.',
      severity: 'error',
      from: { path: '^(electron|renderer)/features/([^/]+)/' },
      to: { path: '^$1/features/', pathNot: '^$1/features/$2/' },
    },
    {
      name: 'electron-api-at-the-edge',
      comment:
        'Handlers run without a desktop too (command line, tests): Electron stays at the edge.',
      severity: 'error',
      from: {
        path: '^electron/',
        pathNot: '^electron/(main|preload|window)[.]ts$|^electron/(ipc|platform)/',
      },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'no-cycles',
      comment: 'A file in a circle is not to be understood without all the others of the circle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tests-are-imported-by-nobody',
      comment: 'Tests and the end-to-end host are not part of the product.',
      severity: 'error',
      from: {
        pathNot: ['[.](test|spec)[.]tsx?$', '^e2e/', '^build/tools/', '^electron/testing/'],
      },
      to: { path: ['[.](test|spec)[.]tsx?$', '^e2e/', '^electron/testing/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    preserveSymlinks: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};

/** The layer table of ARCHITECTURE.md: a folder imports itself and those named. */
const layers = {
  types: [],
  crypto: ['types'],
  proto: ['types'],
  codec: ['types', 'proto', 'crypto'],
  store: ['types', 'crypto'],
  baseapp: ['types', 'crypto', 'proto', 'codec', 'store'],
  modules: ['types', 'crypto', 'proto', 'codec', 'store', 'baseapp'],
  app: ['types', 'crypto', 'proto', 'codec', 'store', 'baseapp', 'modules'],
  events: ['types', 'proto', 'codec'],
  abci: ['types', 'proto'],
  relay: ['types', 'events'],
  api: ['types', 'proto', 'codec', 'events'],
  client: ['types', 'crypto', 'proto', 'codec'],
  node: [
    'types',
    'crypto',
    'proto',
    'codec',
    'store',
    'baseapp',
    'modules',
    'app',
    'events',
    'abci',
    'relay',
    'api',
    'client',
  ],
  cli: ['types', 'proto', 'codec', 'client', 'node'],
};

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  severity: 'error',
  comment: `${folder} may import ${allowed.join(', ') || 'nothing else of src'}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-module-imports-another',
      severity: 'error',
      comment: 'A module says what it needs in expected.ts; app supplies it.',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'sqlite-in-two-folders',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store/sqlite|events/sqlite)/' },
      to: { path: 'better-sqlite3' },
    },
    {
      name: 'consensus-reaches-no-host',
      severity: 'error',
      comment: 'No clock, file, socket, process or environment below abci.',
      from: { path: '^src/(types|codec|baseapp|modules|app)/' },
      to: {
        path: '^(node:)?(fs|net|http|https|os|child_process|worker_threads|process|timers|dns|perf_hooks)',
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: '^src/proto/' },
      to: { circular: true, viaOnly: { pathNot: '^src/proto/' } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};

import tseslint from 'typescript-eslint';

/** Code that every node must compute alike. */
const consensus = ['src/{types,crypto,codec,store,baseapp,modules,app}/**/*.ts'];
const ban = (selector, message) => ({ selector, message });

const noCatch = ban(
  'CatchClause',
  'Only baseapp/run-tx.ts may catch: a swallowed storage fault forks the chain.',
);
const noJson = ban(
  "MemberExpression[object.name='JSON']",
  'JSON belongs to src/codec: key order and numbers are not canonical.',
);
const noDivision = ban(
  "BinaryExpression[operator='/'], AssignmentExpression[operator='/=']",
  'Name the rounding: quoTrunc, quoCeil, quoRoundEven.',
);
const noRounding = ban(
  'CallExpression[callee.name=/^(Number|parseInt)$/]',
  'Silently rounds above 2^53: use safeNumber, which throws.',
);
const fence = [
  ban(':function[async=true], AwaitExpression', 'Consensus code is synchronous.'),
  ban(
    "MemberExpression[object.name='Math']:not([property.name=/^(min|max|trunc|abs)$/])",
    'Implementation-approximated or random.',
  ),
  ban(
    'Literal[raw=/^[\\d_]*\\.[\\d_]+|^[\\d_.]+e-?\\d+$/i]',
    'No floats: amounts are bigint, ratios are Dec.',
  ),
  ban(
    'ForInStatement',
    'Key order and prototype keys: use for…of over a store range or sorted array.',
  ),
  ban(
    'CallExpression[callee.property.name=/^(sort|toSorted)$/][arguments.length=0]',
    'Give a comparator: the default is UTF-16 text order.',
  ),
  ban(
    'CallExpression[callee.property.name=/^(localeCompare|normalize|toLocale\\w*|toUpperCase|toLowerCase)$/]',
    'Depends on the ICU/Unicode tables of the build.',
  ),
  ban(
    ":matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!='const']",
    'No module-level state: it remembers what a restart forgets.',
  ),
  ban(
    'Program > :matches(VariableDeclaration, ExportNamedDeclaration) NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/]:not(:function NewExpression)',
    'No module-level caches.',
  ),
  ban('ImportExpression', 'Static imports only.'),
];
const fenceWithout = (...lifted) => [
  'error',
  ...[...fence, noCatch, noJson, noDivision, noRounding].filter((rule) => !lifted.includes(rule)),
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'src/proto/',
      '.avocet/',
      '.cache/',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Small pure functions read better without braces around a void call.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: consensus,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'performance',
          'Intl',
          'process',
          'crypto',
          'fetch',
          'console',
          'navigator',
          'parseFloat',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'queueMicrotask',
          'Promise',
          'Float32Array',
          'Float64Array',
          'WeakRef',
          'FinalizationRegistry',
          'SharedArrayBuffer',
          'Atomics',
          'globalThis',
        ].map((name) => ({ name, message: 'Not a function of (state, block).' })),
      ],
      'no-restricted-syntax': fenceWithout(),
    },
  },
  // codec/ is where JSON becomes canonical.
  { files: ['src/codec/**/*.ts'], rules: { 'no-restricted-syntax': fenceWithout(noJson) } },
  // The one place that turns exceptions into results, and the one that turns SQLite's into HostError.
  {
    files: [
      'src/baseapp/run-tx.ts',
      'src/baseapp/attempt.ts',
      'src/baseapp/query.ts',
      'src/store/sqlite/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': fenceWithout(noCatch, noRounding) },
  },
  // Named roundings and checked conversions are defined here.
  {
    files: ['src/types/**/*.ts'],
    rules: { 'no-restricted-syntax': fenceWithout(noDivision, noRounding) },
  },
  // Node indices, byte offsets and gas counts are numbers below 2^53 by construction.
  {
    files: ['src/store/*.ts', 'src/store/snapshot/*.ts'],
    rules: { 'no-restricted-syntax': fenceWithout(noRounding) },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);

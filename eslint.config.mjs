import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier/flat'

/**
 * Which folder may import which, as zones for `import/no-restricted-paths`; lib/README.md draws them as arrows: app →
 * components → worker, view, share, intake; worker → engine → stages → model. Each row names a folder, what it may not
 * import, and why. `npm run lint` fails on a forbidden import.
 */
const STAGES = ['text', 'lexicon', 'findings', 'measure', 'compare']
const forbid = (target, from, message, except) => ({ target, from, message, ...(except ? { except } : {}) })

const zones = [
  ...STAGES.map((stage) =>
    forbid(
      `./lib/${stage}`,
      './lib',
      'A stage knows lib/model.ts and its own folder, nothing of the other stages: lib/engine.ts joins them.',
      [`./${stage}`, './model.ts', './zod.ts'],
    ),
  ),
  ...['./lib/model.ts', './lib/model'].map((target) =>
    forbid(target, './lib', 'The model is the bottom: it imports nothing but itself.', ['./model']),
  ),
  forbid('./lib/engine.ts', './lib', 'engine.ts joins the stages and knows nothing above them.', [
    './model.ts',
    ...STAGES.map((stage) => `./${stage}`),
  ]),
  forbid('./lib/slantwise.ts', './lib', 'slantwise.ts binds the engine to the whole lexicon, no more.', [
    './model.ts',
    './engine.ts',
    './lexicon',
  ]),
  forbid('./lib/engine.ts', './lib/lexicon/load.ts', 'The engine is given its lexicon: a browser fetches only a part.'),
  ...['view', 'share', 'intake'].map((part) =>
    forbid(`./lib/${part}`, './lib', `lib/${part} stands on the model; it knows no engine, stage, worker or server.`, [
      `./${part}`,
      './model.ts',
      './zod.ts',
      './deflate.ts',
    ]),
  ),
  forbid('./lib/worker', './lib', 'The worker runs engine.ts and answers with view models.', [
    './worker',
    './view',
    './share',
    './intake',
    './engine.ts',
    './model.ts',
    './zod.ts',
  ]),
  forbid('./lib/server', './lib', 'lib/server may use intake and share, nothing else.', [
    './server',
    './intake',
    './share',
    './model.ts',
    './zod.ts',
  ]),
  forbid('./lib/offline', './lib', 'The service worker knows addresses and messages, nothing of texts.', ['./offline']),
  forbid('./lib/evaluate', './lib', 'lib/evaluate measures what the command line answers; it looks into no stage.', [
    './evaluate',
    './cli',
    './slantwise.ts',
    './view/accuracy.ts',
    './model.ts',
    './zod.ts',
  ]),
  forbid('./components', './lib/evaluate', 'The page shows what was published; it measures nothing.'),
  forbid('./lib', './app', 'lib knows no screen.'),
  forbid('./lib', './components', 'lib knows no screen.'),
  forbid('./components', './app', 'Components do not know the routes.'),
  forbid('./components', './lib/server', 'Only app/ reaches lib/server.'),
  ...['./components', './app'].map((target) =>
    forbid(target, './lib/offline/service-worker.ts', 'The service worker is bundled by itself; it is no page’s code.'),
  ),
  forbid('./components', './lib/cli', 'The command line is no library.'),
  ...STAGES.map((stage) =>
    forbid(
      './components',
      `./lib/${stage}`,
      'Components draw what lib/view and lib/slantwise.ts give them; they do not reach into stages.',
    ),
  ),
  ...STAGES.map((stage) =>
    forbid('./app', `./lib/${stage}`, 'Routes are a few lines; the stages are behind lib/slantwise.ts.'),
  ),
]

const BROWSER_ONLY = ['window', 'document', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'location']
const NODE_ONLY = ['process', 'Buffer', '__dirname', 'require', 'global']

const config = [
  {
    ignores: ['.next/**', 'node_modules/**', 'next-env.d.ts', 'coverage/**', 'test-results/**', 'playwright-report/**'],
  },
  ...nextVitals,
  ...nextTypescript,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // `const { left, ...rest } = whole` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    // The same code runs in a page, a worker, the command line and a test.
    files: ['lib/**/*.ts'],
    ignores: [
      'lib/server/**',
      'lib/worker/**',
      'lib/offline/service-worker.ts',
      'lib/cli/**',
      'lib/tools/**',
      'lib/evaluate/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...BROWSER_ONLY, ...NODE_ONLY].map((name) => ({
          name,
          message: 'lib uses only globals that browsers, workers and Node share.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|react($|/|-)|next($|/)|fs$|path$)',
              message: 'lib uses no React, no Next and no Node module.',
            },
          ],
        },
      ],
    },
  },
  { files: ['lib/cli/**', 'lib/tools/**', '__tests__/bench/**', '__tests__/e2e/**'], rules: { 'no-console': 'off' } },
  prettier,
]

export default config

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const [, buildStage = '', runStage = ''] = dockerfile.split(/^FROM /m)

/** What the second stage takes from the first, as paths of the project. */
const taken = [...runStage.matchAll(/^COPY --from=build (.+)$/gm)].flatMap(([, words = '']) =>
  words
    .split(/\s+/)
    .slice(0, -1)
    .map((path) => path.replace(/^\/app\//, '')),
)
const isTaken = (path: string) => taken.some((one) => path === one || path.startsWith(`${one}/`))

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })
}

/** Paths that the code joins to the working directory, as in join(process.cwd(), 'lib', 'server'). */
function openedByPath(): string[] {
  const files = ['proxy.ts', 'instrumentation.ts', ...sources('app'), ...sources('lib/server')]
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/process\.cwd\(\)((?:,\s*'[^']+')+)/g)].map(([, parts = '']) =>
      [...parts.matchAll(/'([^']+)'/g)].map(([, part]) => part).join('/'),
    ),
  )
}

test('the image holds every file that the server opens by its path', () => {
  const opened = openedByPath()
  expect(opened).toEqual(expect.arrayContaining(['.next/csp-hashes.json', 'lib/server/import/extract/worker.mjs']))
  expect(opened.filter((path) => !isTaken(path))).toEqual([])
})

test('what is taken exists after a build, and brings along what it imports', () => {
  const made = ['node_modules', '.next', 'public']
  expect(taken.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([])
  // The bundler has taken the rest into the build.
  const files = taken.filter((path) => path.startsWith('lib/')).flatMap(sources)
  const plain = files.filter((file) => file.endsWith('.mjs'))
  expect(plain).not.toEqual([])
  for (const file of plain) {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      expect([file, target, isTaken(normalize(join(dirname(file), target)))]).toEqual([file, target, true])
    }
  }
})

test('all that goes into a build is let in, and nothing that this machine made', () => {
  const [, list = ''] = /const BUILD_INPUTS = \[([^\]]+)\]/.exec(readFileSync('lib/tools/steps.mjs', 'utf8')) ?? []
  const inputs = [...list.matchAll(/'([^']+)'/g)].map(([, path]) => path)
  expect(inputs).toContain('app')
  const rules = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  expect(rules[0]).toBe('*')
  const admitted = rules.slice(1).map((rule) => rule.replace(/^!/, ''))
  // .npmrc is for the install, all else for the build.
  expect(admitted.toSorted()).toEqual([...inputs, '.npmrc'].toSorted())
})

test('the server is not root, and is told to end by its own signal', () => {
  expect(runStage).toMatch(/^USER node$/m)
  // A shell as the first process would keep the signal to itself.
  expect(runStage).toMatch(/^CMD \["node", "node_modules\/next\/dist\/bin\/next", "start"\]$/m)
  expect(existsSync('node_modules/next/dist/bin/next')).toBe(true)
  expect(runStage).toMatch(/^VOLUME \/data$/m)
  expect(runStage).toMatch(/SLANTWISE_DATA_DIR=\/data/)
})

test('both stages stand on one image: a driver compiled for another Node would not load', () => {
  expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
    '${NODE_IMAGE}',
    '${NODE_IMAGE}',
  ])
  expect(buildStage).toMatch(/npm ci --include=dev/)
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  expect(engines.node).toMatch(/^>=20\./)
  expect(dockerfile).toMatch(/^ARG NODE_IMAGE=node:20-/m)
})

test('what is taken out of the image to make it smaller is no dependency of the server', () => {
  const removed = [...buildStage.matchAll(/node_modules\/(\S+)/g)].map(([, path = '']) => path.replace(/\*$/, ''))
  expect(removed).toContain('@next/swc-')
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  expect(removed.filter((path) => Object.keys(dependencies).some((name) => name.startsWith(path)))).toEqual([])
  // Of the driver only what it was compiled from goes.
  expect(removed.filter((path) => path.startsWith('better-sqlite3')).every((path) => /\/(deps|obj)$/.test(path))).toBe(
    true,
  )
})

test('where the website is counts for the pages, which are built, and for the server, which runs', () => {
  for (const stage of [buildStage, runStage]) expect(stage).toMatch(/^ARG SLANTWISE_ORIGIN$/m)
  expect(runStage).toMatch(/^ENV SLANTWISE_ORIGIN=\$\{SLANTWISE_ORIGIN\}$/m)
})

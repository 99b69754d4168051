import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildHouse, type House } from './house'

let house: House
beforeEach(() => {
  house = buildHouse()
})
afterEach(() => house.remove())

const script = (body: string) => [
  '--input-type=module',
  '-e',
  `import * as steps from './lib/tools/steps.mjs'; ${body}`,
]
const fingerprint = async (paths: readonly string[]) =>
  (await house.node(script(`console.log(steps.fingerprint(${JSON.stringify(paths)}))`))).out.trim()
const install = () => house.node(script('steps.ensureInstalled()'))
const build = () => house.node(script('steps.ensureBuilt()'))

describe('a fingerprint', () => {
  test('tells contents and names, not dates; what is not there adds nothing', async () => {
    const paths = ['app', 'package.json', 'nowhere']
    const first = await fingerprint(paths)
    expect(first).toMatch(/^[0-9a-f]{64}$/)

    utimesSync(join(house.root, 'app', 'page.tsx'), 1, 1)
    mkdirSync(join(house.root, 'app', 'empty'))
    expect(await fingerprint(paths)).toBe(first)

    house.write('app/page.tsx', 'pages')
    const changed = await fingerprint(paths)
    house.write('app/page.tsx', 'page')
    house.write('app/deep/er.tsx', 'page')
    const added = await fingerprint(paths)
    expect(new Set([first, changed, added]).size).toBe(3)

    rmSync(join(house.root, 'app', 'deep'), { recursive: true })
    expect(await fingerprint(paths)).toBe(first)
  })
})

describe('installing', () => {
  test('happens once, and again when the locked dependencies change', async () => {
    expect((await install()).code).toBe(0)
    await install()
    expect(house.notes()).toEqual(['install'])
    house.write('package-lock.json', '{"changed":true}')
    await install()
    expect(house.notes()).toEqual(['install'])
  })

  test('that fails ends with its code, and is tried again', async () => {
    house.write('fail', '3')
    expect((await install()).code).toBe(3)
    rmSync(join(house.root, 'fail'))
    expect((await install()).code).toBe(0)
    expect(house.notes()).toEqual(['install', 'install'])
  })
})

describe('building', () => {
  test('happens once for the same sources, and writes the table of script hashes and the service worker', async () => {
    expect((await build()).code).toBe(0)
    await build()
    expect(house.notes()).toEqual(['build'])
    expect(JSON.parse(readFileSync(join(house.root, '.next', 'csp-hashes.json'), 'utf8'))).toEqual({
      '/': [expect.stringMatching(/^'sha256-.+'$/)],
    })
    expect(existsSync(join(house.root, '.next', 'service-worker.js'))).toBe(true)
    house.write('app/page.tsx', 'another page')
    await build()
    expect(house.notes()).toEqual(['build'])
  })

  test('that fails leaves no build that passes for whole, even when the change is taken back', async () => {
    await build()
    house.write('app/page.tsx', 'broken')
    house.write('fail', '1')
    expect((await build()).code).toBe(1)
    rmSync(join(house.root, 'fail'))
    house.write('app/page.tsx', 'page')
    expect((await build()).code).toBe(0)
    expect(house.notes()).toEqual(['build', 'build', 'build'])
  })

  test('without a page ends in a sentence', async () => {
    rmSync(join(house.root, '.next'), { recursive: true, force: true })
    const { code, err } = await house.node(['lib/tools/csp.mjs'])
    expect({ code, err }).toEqual({
      code: 1,
      err: 'No prerendered page found: the build is not whole. Run `npm run build`.\n',
    })
  })
})

describe('the name of a build', () => {
  const name = async (origin = '') =>
    (await house.node(script('console.log(steps.buildName())'), { SLANTWISE_ORIGIN: origin })).out.trim()

  test('is that of its sources and of the one setting that stands in its pages', async () => {
    const first = await name()
    expect(first).toMatch(/^[0-9b-g]{32}$/)
    await build()
    house.write('__tests__/more.test.ts', 'no part of the app')
    expect(await name()).toBe(first)

    const elsewhere = await name('https://slantwise.example')
    house.write('data/lexicon/labels.json', '[]')
    const withData = await name()
    house.write('package-lock.json', '{"changed":true}')
    const withPackages = await name()
    expect(new Set([first, elsewhere, withData, withPackages]).size).toBe(4)
  })
})

describe('npm start', () => {
  test.each([
    ['abc', /^PORT is "abc", which is no port number\. Use one from 1 to 65535, .*\n$/],
    ['0', /^PORT is "0", which is no port number\./],
    ['70000', /^PORT is "70000", which is no port number\./],
    ['80.5', /^PORT is "80\.5", which is no port number\./],
  ])('with PORT=%s says what is wrong, before anything is installed or built', async (PORT, sentence) => {
    const { code, out, err } = await house.node(['lib/tools/start.mjs'], { PORT })
    expect({ code, out, notes: house.notes() }).toEqual({ code: 1, out: '', notes: [] })
    expect(err).toMatch(sentence)
  })

  test('on a port that is taken says so, and names another, before anything is installed or built', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, () => {
        const address = taken.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      }),
    )
    const { code, err } = await house.node(['lib/tools/start.mjs'], { PORT: String(port) })
    taken.close()
    expect({ code, err, notes: house.notes() }).toEqual({
      code: 1,
      err: `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start\n`,
      notes: [],
    })
  })
})

describe('the browser for the journeys', () => {
  const find = (path: string) =>
    house.node(
      [
        '--input-type=module',
        '-e',
        "import { findBrowser } from './lib/tools/browser.mjs'; console.log(findBrowser())",
      ],
      { CHROMIUM_PATH: path },
    )

  test('is the one that is named', async () => {
    house.write('chrome', '')
    expect(await find(join(house.root, 'chrome'))).toMatchObject({ code: 0, out: `${join(house.root, 'chrome')}\n` })
  })

  test('that is named and not there is a sentence, never another browser', async () => {
    expect(await find('/nowhere/chrome')).toEqual({
      code: 1,
      out: '',
      err: 'CHROMIUM_PATH is "/nowhere/chrome", and there is no file of that name.\n',
    })
    expect(existsSync('/nowhere/chrome')).toBe(false)
  })
})

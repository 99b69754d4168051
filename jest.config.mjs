import nextJest from 'next/jest.js'

const createConfig = nextJest({ dir: './' })

/** Packages that come as ES modules only: Jest has to translate them like our own files. */
const ES_MODULES = ['unpdf', 'htmlparser2', 'entities', 'domhandler', 'domelementtype', 'domutils', 'dom-serializer']

const config = createConfig({
  testEnvironment: 'node',
  // A component's test asks for jsdom in its first line: /** @jest-environment jsdom */
  testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/setup.ts'],
  moduleNameMapper: { '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  // A limit against hanging, not a measure of speed: a busy machine takes many times as long.
  testTimeout: 60_000,
})

const withEsModules = async () => ({
  ...(await config()),
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${ES_MODULES.join('|')})/)`, '^.+\\.module\\.css$'],
})

export default withEsModules

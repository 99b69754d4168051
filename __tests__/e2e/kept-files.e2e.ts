import { expect, test } from './fixture'

test('no file is kept on a device but as it was built, whatever a filter or a login page answers in its place', async ({
  request,
}) => {
  const worker = await (await request.get('/service-worker.js')).text()
  const entries = worker.match(/\{url:"[^"]+",revision:[^}]*\}/g) ?? []
  expect(entries.filter((entry) => entry.includes('"/_next/static/')).length).toBeGreaterThan(10)
  expect(entries.filter((entry) => entry.includes('"/compare/read"')).length).toBe(1)
  expect(entries.filter((entry) => !/integrity:"sha256-[\w+/]{43}="/.test(entry))).toEqual([])
})

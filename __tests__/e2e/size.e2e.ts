import { get } from 'node:http'
import { expect, test } from './fixture'
import { openSample } from './steps'

/**
 * The chunk with the engine and the lexicon, as they come over the network: what a school’s phone has to load before it
 * can compare.
 */
const MOST_BYTES = 250 * 1024

/** How many bytes of an answer the server sends to a browser that takes gzip. */
function sentBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (piece: Buffer) => (bytes += piece.length))
      answer.on('end', () => (answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} is not there.`))))
    }).on('error', reject)
  })
}

test('engine and lexicon are small', async ({ page }) => {
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('/_next/static/'))
  await openSample(page, 0)
  const worker = await started
  const loaded = await worker.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const scripts = loaded.filter((url) => url.endsWith('.js'))
  // Beside the engine the worker loads a few kilobytes of the framework.
  const engine = Math.max(...(await Promise.all(scripts.map(sentBytes))))
  const lexicon = await sentBytes(loaded.find((url) => url.endsWith('/lexicon.bin')) ?? '/lexicon.bin')
  expect(engine + lexicon, `engine ${engine}, lexicon ${lexicon} bytes`).toBeLessThan(MOST_BYTES)
})

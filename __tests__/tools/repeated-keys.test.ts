import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repeatedKeys } from '@/lib/tools/repeated-keys'

const rows: [string, string[], string][] = [
  ['{"a":1,"b":2}', [], 'each once'],
  ['{"a":1,"b":2,"a":3}', ['a'], 'twice'],
  ['{"a":{"a":1},"b":{"a":[{"a":1},{"a":2}]}}', [], 'the same key in other objects'],
  ['{"a":["b",{"c":1,"d":["e"],"c":2}],"a":0}', ['c', 'a'], 'in a list and around it'],
  ['{"a":"b","c":"b","d":["a","a"]}', [], 'values and words of a list are no keys'],
  ['{"a\\"{":1,"b":"},\\"a\\":","a\\"{":2}', ['a"{'], 'signs inside a text'],
  ['{"a":1,"\\u0061":2}', ['a'], 'the same key written otherwise'],
  ['{"a":{},"b":[],"a":null}', ['a'], 'after what is empty'],
]
test.each(rows)('%s repeats %j: %s', (json, keys) => {
  expect(repeatedKeys(json)).toEqual(keys)
})

const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

test('no file of data has a key twice: the first would be lost without a word', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter((file) => repeatedKeys(readFileSync(join('data', file), 'utf8')).length > 0)).toEqual([])
})

import { Turns } from '@/lib/server/turns'

test('so many at once, so many in line, and the next one is told at once', async () => {
  const turns = new Turns(1, 1)
  const ends: (() => void)[] = []
  const order: string[] = []
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      order.push(name)
      ends.push(() => resolve(name))
    })
  const first = turns.take(work('first'))
  const second = turns.take(work('second'))
  expect(await turns.take(work('third'))).toBeNull()
  expect(order).toEqual(['first'])
  ends[0]?.()
  expect(await first).toBe('first')
  ends[1]?.()
  expect(await second).toBe('second')
  const failing = turns.take(() => Promise.reject(new Error('It failed.')))
  await expect(failing).rejects.toThrow('It failed.')
  expect(await turns.take(async () => 'after')).toBe('after')
})

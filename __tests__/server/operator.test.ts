import { operatorAnswer } from '@/lib/server/operator'

test.each([
  [{}, { operator: null, contact: null, import: true }],
  [
    { SLANTWISE_OPERATOR: '  ', SLANTWISE_CONTACT: '' },
    { operator: null, contact: null, import: true },
  ],
  [
    {
      SLANTWISE_OPERATOR: ' Harbor School District ',
      SLANTWISE_CONTACT: 'privacy@school.example',
      DATABASE_URL: 'secret',
    },
    { operator: 'Harbor School District', contact: 'privacy@school.example', import: true },
  ],
  [{ SLANTWISE_IMPORT: 'off' }, { operator: null, contact: null, import: false }],
  [{ SLANTWISE_IMPORT_ALLOW: 'no-port' }, { operator: null, contact: null, import: false }],
])('the answer is what the operator set, and nothing else: %j', async (environment, said) => {
  const response = operatorAnswer(environment)
  expect(await response.json()).toEqual(said)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a name that no page could show is refused by its setting’s name', () => {
  expect(() => operatorAnswer({ SLANTWISE_OPERATOR: 'x'.repeat(201) })).toThrow('SLANTWISE_OPERATOR: ')
})

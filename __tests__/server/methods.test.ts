import * as importRoute from '@/app/api/import/route'
import * as linkRoute from '@/app/api/links/[id]/route'

/** What a route answers by itself to each method that the framework knows; the framework adds HEAD where GET is. */
test.each<[string, object, string]>([
  ['/api/links/<id>', linkRoute, 'GET, HEAD, PUT, DELETE'],
  ['/api/import', importRoute, 'POST'],
])(
  '%s answers every method that it does not take with those that it takes, and nothing else',
  async (_, route, allow) => {
    const answerers = new Map<string, unknown>(Object.entries(route))
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      if (allow.split(', ').includes(method)) continue
      const answerer = answerers.get(method)
      if (typeof answerer !== 'function') throw new Error(`Nothing answers ${method}.`)
      const answer: Response = await answerer(new Request('http://localhost:3000/', { method }))
      expect([method, answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([
        method,
        405,
        allow,
        '',
      ])
    }
  },
)

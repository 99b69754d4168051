// A website on this machine for the journeys that fetch pages: the invented pages of __tests__/fixtures/pages.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

const port = Number(process.argv[2])
const PAGES = join('__tests__', 'fixtures', 'pages')

/** Pages that a journey brings itself, by their path: PUT to keep one, GET to have it. */
const held = new Map()

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/never') return
  if (pathname === '/moved') {
    response.writeHead(301, { location: '/article.html' }).end()
    return
  }
  if (pathname === '/nested') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<div>'.repeat(5000))
    return
  }
  if (pathname.startsWith('/held/') && request.method === 'PUT') {
    let page = ''
    request.setEncoding('utf8').on('data', (part) => (page += part))
    request.on('end', () => {
      held.set(pathname, page)
      response.writeHead(204).end()
    })
    return
  }
  try {
    if (held.has(pathname)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(held.get(pathname))
      return
    }
    const page = readFileSync(join(PAGES, basename(pathname)))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  } catch {
    response.writeHead(404).end()
  }
}).listen(port, '127.0.0.1')

// A website on this machine for the journeys that fetch pages: the invented pages of __tests__/fixtures/pages.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

const port = Number(process.argv[2])
const PAGES = join('__tests__', 'fixtures', 'pages')

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
  try {
    const page = readFileSync(join(PAGES, basename(pathname)))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  } catch {
    response.writeHead(404).end()
  }
}).listen(port, '127.0.0.1')

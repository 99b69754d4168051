// A thread of its own for one page, ended by its parent at its limit. Plain JavaScript: Node.js 20 loads nothing else.
import { parentPort, workerData } from 'node:worker_threads'
import { readArticle } from './article.mjs'
import { isReadable } from './scan.mjs'

parentPort?.postMessage(isReadable(workerData) ? { ok: true, facts: readArticle(workerData) } : { ok: false })

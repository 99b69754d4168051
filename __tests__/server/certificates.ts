import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificates {
  /** Of the authority that signed; a network that trusts it trusts the site. */
  readonly authority: string
  readonly key: string
  /** For 127.0.0.1 and the names given. */
  readonly site: string
}

/** Whether certificates can be made here: Node.js itself makes none. */
export function canMakeCertificates(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** An authority of this test alone, and a site's certificate from it, good for a day. */
export function makeCertificates(...names: readonly string[]): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'ignore' })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout']
  try {
    openssl('req', '-x509', ...newKey, at('ca.key'), '-out', at('ca.pem'), '-days', '1', '-subj', '/CN=Test')
    openssl('req', ...newKey, at('site.key'), '-out', at('site.csr'), '-subj', '/CN=Site')
    writeFileSync(at('names'), `subjectAltName=IP:127.0.0.1${names.map((name) => `,DNS:${name}`).join('')}`)
    const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names')]
    openssl('x509', '-req', '-in', at('site.csr'), ...signing, '-days', '1', '-out', at('site.pem'))
    const [authority = '', key = '', site = ''] = ['ca.pem', 'site.key', 'site.pem'].map((name) =>
      readFileSync(at(name), 'utf8'),
    )
    return { authority, key, site }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

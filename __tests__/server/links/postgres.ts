import { HAS_OWN_POSTGRES, HAS_POSTGRES, startPostgres, type TestPostgres } from './postgres-server'

export { startPostgres, type TestPostgres } from './postgres-server'

/**
 * `describe` where there is a PostgreSQL. `npm test` installs one where it may; where it may not, these tests are skipped
 * and a message at the end of the run says so.
 */
export const describePostgres = HAS_POSTGRES ? describe : describe.skip
/** The same for a server that the test may stop. */
export const describeOwnPostgres = HAS_OWN_POSTGRES ? describe : describe.skip

/**
 * A server for the tests of one `describe`, in which it is called: started before the first of them, ended after the
 * last.
 */
export function postgresOfTests(): () => TestPostgres {
  let postgres: TestPostgres | null = null
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.close())
  return () => {
    if (postgres === null) throw new Error('PostgreSQL runs only while the tests do.')
    return postgres
  }
}

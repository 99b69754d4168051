import { HAS_OWN_POSTGRES, HAS_POSTGRES } from './postgres-server'

export { startPostgres, type TestPostgres } from './postgres-server'

/** `describe` where there is a PostgreSQL; where there is none, its tests are skipped and a message says so. */
export const describePostgres = HAS_POSTGRES ? describe : describe.skip
/** The same for a server that the test may stop. */
export const describeOwnPostgres = HAS_OWN_POSTGRES ? describe : describe.skip

/** Folder with initdb and postgres, the newest of Debian's first, or undefined. */
export function findPostgres(): string | undefined

/** Whether the tests will have a PostgreSQL, installed by apt where this is root on a Debian and none is there. */
export function ensurePostgres(): boolean

/** What to tell when they will not. */
export const NO_POSTGRES: string

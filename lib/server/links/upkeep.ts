import type { LinkAccess } from './access'
import { PURGE_ROWS } from './store'

const EVERY_MILLISECONDS = 3_600_000
/** When there was more to purge than one run does. */
const AGAIN_MILLISECONDS = 1_000

/** One run: takes away what is over. @returns whether there may be more of it */
export async function keepUp(access: LinkAccess, now: number = Date.now()): Promise<boolean> {
  if (!access.isThere()) return false
  try {
    return await access.use(async ({ store, database, room }) => {
      if (database.pool) await store.forgetClients(now)
      const more = (await store.purge(now)) === PURGE_ROWS
      if (!more) await database.tidy()
      // So the operator is told, and not only when the next link is made.
      if (access.settings.on) await room.level()
      return more
    })
  } catch {
    // It is away: the operator was told, and the next run comes.
    return false
  }
}

/** From the start of the server: brings the database up to date, and purges from now on. @returns what ends it */
export function startUpkeep(access: LinkAccess): () => void {
  let timer: NodeJS.Timeout | undefined
  const later = (milliseconds: number) => {
    timer = setTimeout(() => {
      void keepUp(access).then((more) => {
        if (timer) later(more ? AGAIN_MILLISECONDS : EVERY_MILLISECONDS)
      })
    }, milliseconds).unref()
  }
  later(0)
  return () => {
    clearTimeout(timer)
    timer = undefined
  }
}

import { LinkAccess } from './access'
import { createLinkHandlers } from './handlers'
import { readLinkSettings, type LinkSettings } from './settings'
import { startUpkeep } from './upkeep'

/** One for the process: the routes and the hook at its start are separate bundles. */
const KEY = Symbol.for('slantwise.short-links')

interface ShortLinks {
  readonly access: LinkAccess
  readonly handlers: ReturnType<typeof createLinkHandlers>
  /** Whether they are off because a setting is wrong, not because they were switched off. */
  readonly wrong: boolean
}

/** The short links of this process. Not when a file is loaded: the build loads it too, without the environment. */
export function shortLinks(): ShortLinks {
  const shared = globalThis as { [KEY]?: ShortLinks }
  return (shared[KEY] ??= create())
}

/** Called once, when the server starts. */
export function startShortLinks(): void {
  startUpkeep(shortLinks().access)
}

function create(): ShortLinks {
  const settings = readOrOff()
  const access = new LinkAccess(settings)
  return { access, handlers: createLinkHandlers(access), wrong: settings.wrong }
}

/** With a wrong setting all the rest works; the operator reads what is wrong, once. */
function readOrOff(): LinkSettings & { wrong: boolean } {
  try {
    return { ...readLinkSettings(process.env), wrong: false }
  } catch (error) {
    process.stderr.write(`Short links are off. ${error instanceof Error ? error.message : ''}\n`)
    return { ...readLinkSettings({}), on: false, place: { store: 'none' }, wrong: true }
  }
}

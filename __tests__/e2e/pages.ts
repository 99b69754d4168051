/** Where page-server.mjs listens during the journeys; the app is allowed to fetch from it. */
export const PAGES_PORT = 3418

/** Address of one of its pages. */
export function pageAddress(path: string): string {
  return `http://127.0.0.1:${PAGES_PORT}/${path}`
}

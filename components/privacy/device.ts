/** One place on a reader's device in which Slantwise keeps something. */
export interface DevicePlace {
  readonly kind: 'IndexedDB' | 'localStorage' | 'Cache storage' | 'Service worker'
  /** As a browser's tools for developers list it. */
  readonly name: string
  readonly holds: string
  readonly gone: string
}

/** All of them. A test compares them with the code. */
export const DEVICE_PLACES: readonly DevicePlace[] = [
  {
    kind: 'IndexedDB',
    name: 'slantwise',
    holds:
      'The texts on the start page with title, publication, author, address, date and the marks a reader changed; those they took the place of; and changed copies of links that were opened.',
    gone: '“Forget these texts” on the start page, or when a reader deletes this website’s data in the browser.',
  },
  {
    kind: 'IndexedDB',
    name: 'slantwise-links',
    holds:
      'The short links made on this device: id, code to remove it, when it was made and ends; title, key and a fingerprint of what it holds (SHA-256), so that it can be found and opened again.',
    gone: 'A link that has ended goes by itself, one that is removed at once. “Forget these texts” takes away titles, keys and fingerprints and leaves the codes, with which the links can still be removed; the browser’s own “delete data” takes those too.',
  },
  {
    kind: 'localStorage',
    name: 'theme',
    holds: '“light” or “dark”, once a reader has chosen.',
    gone: 'When a reader deletes this website’s data in the browser.',
  },
  {
    kind: 'Cache storage',
    name: 'slantwise-offline',
    holds:
      'Slantwise itself, so that it works without a network: its pages, code and word lists. Nothing of a reader’s.',
    gone: 'A new version takes the place of the old one. All of it goes when a reader deletes this website’s data in the browser, or when whoever runs it switches this off.',
  },
  {
    kind: 'Service worker',
    name: '/service-worker.js',
    holds: 'The small program that answers from that copy.',
    gone: 'The same.',
  },
]

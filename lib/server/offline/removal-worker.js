// Served in the place of the service worker where there shall be none: takes itself and what was kept from the device.
// What a reader typed is elsewhere (IndexedDB) and stays. Pages that are open go on; the next one comes from the network.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const remove = async () => {
    await self.registration.unregister()
    for (const name of await self.caches.keys()) if (name.startsWith('slantwise-')) await self.caches.delete(name)
  }
  event.waitUntil(remove())
})

import type { MetadataRoute } from 'next'

/**
 * What a device shows of Slantwise when it is installed there. The colours are those of the light theme in globals.css.
 */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Slantwise: the same event, told differently',
    short_name: 'Slantwise',
    description: 'Compare two to six texts about one event, side by side, on your device.',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['education', 'news'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}

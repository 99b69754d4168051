/** Shortens word lists on their way into a browser. */
const COMPACT = './lib/tools/compact-json.cjs'

/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // Asked when building alone: where the built app runs, those files need not be.
  generateBuildId: async () => (await import('./lib/tools/steps.mjs')).buildName(),
  // No page has a picture to be scaled; the address that scales them would take what somebody put behind a short link for
  // one, decode it, and keep it after the link is gone.
  images: { unoptimized: true },
  // Nothing that passes proxy.ts has a body; of whatever somebody sends, the framework would keep ten megabytes for as long
  // as it does not end.
  experimental: { proxyClientMaxBodySize: 100_000 },
  // One prerendered page for every short link: it is the same for all of them, and its inline scripts have hashes.
  rewrites: async () => [{ source: '/s/:id', destination: '/s' }],
  turbopack: {
    rules: {
      '**/data/language/*.json': { loaders: [COMPACT], as: '*.js' },
    },
  },
}

export default config

/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // One prerendered page for every short link: it is the same for all of them, and its inline scripts have hashes.
  rewrites: async () => [{ source: '/s/:id', destination: '/s' }],
}

export default config

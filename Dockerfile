# Slantwise for one machine: `docker build -t slantwise .`, then what /school says ("Run it for your school").
# Debian's Node 20, not Alpine's: the database driver and the compiler's binaries are made for glibc.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
# For the driver of the embedded store, which is compiled where no finished one is to be had.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The headers of this Node are in the image: none are fetched.
RUN npm_config_nodedir=/usr/local npm ci --include=dev
# npm passes over an optional package that fails. An image without its store would be found out too late.
RUN node -e "new (require('better-sqlite3'))(':memory:')"
COPY . .
# Stands in the pages themselves: --build-arg SLANTWISE_ORIGIN=https://slantwise.school.example
ARG SLANTWISE_ORIGIN
RUN npm run build \
  && rm -rf .next/cache \
  && npm prune --omit=dev
# What served its purpose with the build and is no devDependency: a quarter of all that would go into the image.
RUN rm -rf node_modules/@next/swc-* node_modules/typescript node_modules/@playwright node_modules/playwright* \
  node_modules/better-sqlite3/deps node_modules/better-sqlite3/build/Release/obj*

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
  NEXT_TELEMETRY_DISABLED=1 \
  PORT=3000 \
  SLANTWISE_DATA_DIR=/data
# The server asks for it too, where it must know its own pages from a stranger's; `docker run -e` may set another.
ARG SLANTWISE_ORIGIN
ENV SLANTWISE_ORIGIN=${SLANTWISE_ORIGIN}
WORKDIR /app
# A new volume takes owner and mode from here.
RUN install -d -o node -g node -m 700 /data
# All of it stays root's: the server can write to /data and nowhere else.
COPY --from=build /app/package.json /app/next.config.js ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./public
# Some of it the server opens by its path, such as the thread that reads fetched pages.
COPY --from=build /app/lib/server ./lib/server
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No npm and no shell in between: SIGTERM reaches the server, which ends at once.
CMD ["node", "node_modules/next/dist/bin/next", "start"]

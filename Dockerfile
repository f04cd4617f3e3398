# syntax=docker/dockerfile:1

# One file, two images: `app` (the default) serves the site, `migrator` brings the database up to date and ends.

FROM node:22-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS dependencies
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund

# A build has no secrets: it needs neither database nor PAYLOAD_SECRET.
FROM dependencies AS build
COPY . .
RUN BUILD_STANDALONE=1 npm run build

# The standalone server lacks Payload's command line, so migrations have an image of their own.
FROM dependencies AS migrator
ENV NODE_ENV=production DATA_DIR=/data
COPY . .
RUN mkdir /data && chown node:node /data
USER node
CMD ["node", "--import", "tsx", "scripts/migrate.ts"]

FROM base AS app
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0 DATA_DIR=/data MALLOC_ARENA_MAX=2
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
COPY --from=build --chown=node:node /app/public ./public
COPY --from=build --chown=node:node /app/src/core/page-cache ./src/core/page-cache
# A new named volume takes over the owner of the folder it is mounted on.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=512", "--max-semi-space-size=4", "--import", "./src/core/page-cache/front/preload.mjs", "server.js"]

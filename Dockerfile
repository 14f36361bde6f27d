FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

# Optional and peer packages are left out too: better-auth names vitest as an optional peer, which would bring it
# and its compiler into production. Loading every dependency proves that nothing needed is missing.
FROM node:24-bookworm-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --omit=peer --ignore-scripts \
  && node --input-type=module -e "import app from './package.json' with { type: 'json' }; \
    for (const name of Object.keys(app.dependencies).filter((name) => !name.endsWith('-css'))) await import(name)"

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Wij-kennis" \
  org.opencontainers.image.licenses="EUPL-1.2" \
  org.opencontainers.image.source="https://wij-kennis.example/broncode"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# Only the embedded database writes here; with DATABASE_URL it stays empty.
RUN install -d -o 1000 -g 1000 -m 700 /data
COPY --from=deps /app/node_modules ./node_modules
COPY LICENSE NOTICE package.json ./
COPY migrations ./migrations
COPY seed ./seed
COPY openapi ./openapi
COPY --from=build /app/dist ./dist
USER 1000:1000
EXPOSE 3000
CMD ["node", "dist/main.js"]

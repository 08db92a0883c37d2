# The server with what it needs to run, and nothing else. docs/azure.md tells how it is built and used; without
# Docker, `npm run docker:steps` runs these steps in a clean folder.
FROM node:24-slim

ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 STORAGE=sqlite:/data/nelm.db
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

COPY src ./src
# The exported charts of earlier versions: from them case codes made under one are read.
COPY docs/versions ./docs/versions
# What the server writes: the database, and compiled code so that the next start is faster.
RUN mkdir -p /data node_modules/.cache && chown 1000:1000 /data node_modules/.cache

# Which sources these are, for GET /healthz: the image has no repository to ask.
ARG BUILD_COMMIT
ARG BUILD_CHANGED
ENV BUILD_COMMIT=$BUILD_COMMIT BUILD_CHANGED=$BUILD_CHANGED

# The account `node` of the image, by its number, so that a cluster can see that it is not root.
USER 1000
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/start.js"]

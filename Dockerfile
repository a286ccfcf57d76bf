# The worker: Node 26 as the image brings it, so neither the Node nor the Postgres that npm could bring is installed.
FROM node:26-slim

ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force
COPY sql ./sql
COPY src ./src

USER node
# V8 lets a heap without a bound grow to several times of what lives in it (some 45 MB).
ENTRYPOINT ["node", "--max-old-space-size=192", "src/registrar.js"]
CMD ["run"]

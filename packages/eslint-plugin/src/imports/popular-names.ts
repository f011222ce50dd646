/** Packages whose names are meant when another one differs by a letter. */
export const popularNames: readonly string[] =
  `@anthropic-ai/sdk @aws-sdk/client-s3 @babel/core @google/genai @hapi/hapi @langchain/core @modelcontextprotocol/sdk
  @nestjs/common @nestjs/core @openai/agents @prisma/client @reduxjs/toolkit @sentry/node @supabase/supabase-js
  @tanstack/react-query @types/node
  ajv amqplib angular archiver astro async axios bcrypt bcryptjs better-sqlite3 bluebird body-parser bullmq bunyan
  busboy cac chalk cheerio chokidar classnames clsx colors commander compression concurrently consola cookie
  cookie-parser cors cross-env cross-spawn crypto-js csurf cypress dayjs debug deepmerge discord.js dotenv
  drizzle-orm ejs electron esbuild eslint execa express express-rate-limit express-session fast-glob fastify
  form-data formidable framer-motion fs-extra glob globby got graphql handlebars helmet hono husky immer inquirer
  ioredis jest joi jose jquery js-yaml jsdom json5 jsonwebtoken knex kysely langchain lint-staged lodash lodash-es
  lru-cache luxon mariadb marked memfs micromatch minimatch minimist mkdirp mocha moment mongodb mongoose morgan
  multer mysql mysql2 nanoid next node-fetch nodemailer nodemon nuxt ollama openai passport passport-local picomatch
  pino pino-pretty playwright postcss postgres prettier prisma prompts puppeteer ramda react react-dom react-router
  react-router-dom redis redux request rimraf rollup rxjs semver sequelize serve-static sharp shelljs sinon
  socket.io socket.io-client sqlite3 stripe styled-components superagent supertest svelte tailwindcss tar
  three ts-node tslib tsx turbo typeorm typescript underscore undici unzipper uuid validator vite vitest vue
  vue-router webpack winston ws yaml yargs zod zustand`
    .trim()
    .split(/\s+/);

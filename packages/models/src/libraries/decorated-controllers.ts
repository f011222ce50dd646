import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { expressRequest } from '../shared/express.js';

// https://github.com/typestack/routing-controllers, https://tsoa-community.github.io/docs, https://typegraphql.com/docs/resolvers.html, https://loopback.io/doc/en/lb4/Parameters.html, https://github.com/inversify/inversify-express-utils
export default {
  modules: [
    'routing-controllers',
    'tsoa',
    '@tsoa/runtime',
    'type-graphql',
    '@loopback/rest',
    '@loopback/openapi-v3',
    'inversify-express-utils',
    '@tsed/common',
    '@tsed/schema',
    '@foal/core',
  ],
  types: { Request: ['@Req()', '@Request()', '@request()'] },
  sources: expressRequest('Request', [
    '@Body()',
    '@BodyProp()',
    '@BodyParam()',
    '@BodyParams()',
    '@Query()',
    '@Queries()',
    '@QueryParam()',
    '@QueryParams()',
    '@Path()',
    '@PathParams()',
    '@Param()',
    '@Params()',
    '@Header()',
    '@HeaderParam()',
    '@HeaderParams()',
    '@CookieParam()',
    '@UploadedFile()',
    '@FormField()',
    '@Arg()',
    '@Args()',
    '@requestBody()',
    '@requestBody.file()',
    '@param()',
    '@param.query.string()',
    '@param.query.object()',
    '@param.path.string()',
    '@param.header.string()',
    '@param.cookie.string()',
    '@requestParam()',
    '@queryParam()',
    '@requestHeaders()',
  ]),
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { Controller, Get, QueryParam } from 'routing-controllers';
       import { execFile } from 'node:child_process';
       @Controller() export class Tools { @Get('/') run(@QueryParam('program') program: string) { execFile(program); } }`,
      `import { Arg, Query, Resolver } from 'type-graphql';
       import { execFile } from 'node:child_process';
       @Resolver() export class Tools { @Query(() => String) run(@Arg('program') program: string) { execFile(program); } }`,
      `import { get, param } from '@loopback/rest';
       import { execFile } from 'node:child_process';
       export class Tools { @get('/run') run(@param.query.string('program') program: string) { execFile(program); } }`,
    ],
  },
  safe: {
    shell: [
      `import { Controller, Get, QueryParam } from 'routing-controllers';
       import { execFile } from 'node:child_process';
       @Controller() export class Tools { @Get('/') run(@QueryParam('folder') folder: string) { execFile('ls', ['--', folder]); } }`,
    ],
  },
};

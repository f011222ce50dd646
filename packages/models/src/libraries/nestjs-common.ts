import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { UPLOAD_PARTS, expressRequest, expressResponse } from '../shared/express.js';

// https://docs.nestjs.com/controllers#request-object and https://docs.nestjs.com/techniques/logger
export default {
  modules: ['@nestjs/common', '@nestjs/graphql', '@nestjs/microservices', '@nestjs/websockets'],
  types: {
    Logger: ['new Logger()'],
    ConsoleLogger: ['new ConsoleLogger()'],
    LoggerService: [],
    Request: ['@Req()', '@Request()', 'HttpContext.getRequest()'],
    Response: ['@Res()', '@Response()', 'HttpContext.getResponse()', 'Response.status()'],
    HttpContext: ['ExecutionContext.switchToHttp()', 'ArgumentsHost.switchToHttp()'],
    ExecutionContext: [],
    // What a filter of exceptions is given: https://docs.nestjs.com/exception-filters
    ArgumentsHost: [],
  },
  sinks: [
    ...expressResponse('Response'),
    {
      kind: 'log',
      calls: each(
        ['Logger', 'ConsoleLogger', 'LoggerService'],
        ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'],
      ),
      arguments: ['0..'],
      lines: true,
    },
  ],
  sources: [
    { label: 'remote', parts: UPLOAD_PARTS, values: ['@UploadedFile()', '@UploadedFiles()'] },
    ...expressRequest('Request', [
      '@Body()',
      '@Query()',
      '@Param()',
      '@Headers()',
      '@RawBody()',
      '@HostParam()',
      '@Ip()',
      '@Session()',
      '@Args()',
      '@Payload()',
      '@MessageBody()',
    ]),
  ],
  results: [
    {
      calls: ['@ParseIntPipe', '@new ParseIntPipe()', '@ParseFloatPipe', '@new ParseFloatPipe()'],
      is: 'number',
    },
    { calls: ['@ParseBoolPipe', '@new ParseBoolPipe()'], is: 'boolean' },
    { calls: ['@new ParseEnumPipe()'], is: 'listed' },
    { calls: ['@ParseUUIDPipe', '@new ParseUUIDPipe()'], is: 'uuid' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { Body, Controller, Post } from '@nestjs/common';
import { execFile } from 'node:child_process';
@Controller() export class Tools { @Post() run(@Body() body: { program: string }) { return execFile(body.program); } }`,
      `import { Controller, Get, Param } from '@nestjs/common';
import { execFile } from 'node:child_process';
@Controller() export class Tools { @Get(':program') run(@Param('program') program: string) { return execFile(program); } }`,
    ],
    log: [
      `import { Injectable, Logger } from '@nestjs/common';
@Injectable() export class Users { private readonly logger = new Logger(Users.name); create(input: { password: string }) { this.logger.log(\`creating with \${input.password}\`); } }`,
      `import { ConsoleLogger } from '@nestjs/common';
export class Users { constructor(private readonly logger: ConsoleLogger) {} create(input: { apiKey: string }) { this.logger.debug({ apiKey: input.apiKey }); } }`,
      `import { Logger } from '@nestjs/common';
export const f = (token: string) => Logger.warn(token, 'auth');`,
      `import { Controller, Get, Logger, Req } from '@nestjs/common';
@Controller() export class Users { private readonly logger = new Logger(Users.name); @Get() list(@Req() request: Request) { this.logger.log(request.headers); } }`,
    ],
  },
  safe: {
    shell: [
      `import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { execFile } from 'node:child_process';
@Controller() export class Tools { @Get(':id') run(@Param('id', ParseIntPipe) id: number) { return execFile(id); } }`,
    ],
    log: [
      `import { Logger } from '@nestjs/common';
export class Users { private readonly logger = new Logger(Users.name); create(input: { id: string }) { this.logger.log(\`created \${input.id}\`); } }`,
    ],
  },
};

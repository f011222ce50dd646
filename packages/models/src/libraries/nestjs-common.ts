import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.nestjs.com/techniques/logger
export default {
  modules: ['@nestjs/common'],
  types: {
    Logger: ['new Logger()'],
    ConsoleLogger: ['new ConsoleLogger()'],
    LoggerService: [],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Logger.log',
        'Logger.error',
        'Logger.warn',
        'Logger.debug',
        'Logger.verbose',
        'Logger.fatal',
        'ConsoleLogger.log',
        'ConsoleLogger.error',
        'ConsoleLogger.warn',
        'ConsoleLogger.debug',
        'ConsoleLogger.verbose',
        'ConsoleLogger.fatal',
        'LoggerService.log',
        'LoggerService.error',
        'LoggerService.warn',
        'LoggerService.debug',
        'LoggerService.verbose',
        'LoggerService.fatal',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { Injectable, Logger } from '@nestjs/common';
@Injectable() export class Users { private readonly logger = new Logger(Users.name); create(input: { password: string }) { this.logger.log(\`creating with \${input.password}\`); } }`,
      `import { ConsoleLogger } from '@nestjs/common';
export class Users { constructor(private readonly logger: ConsoleLogger) {} create(input: { apiKey: string }) { this.logger.debug({ apiKey: input.apiKey }); } }`,
      `import { Logger } from '@nestjs/common';
export const f = (token: string) => Logger.warn(token, 'auth');`,
    ],
  },
  safe: {
    log: [
      `import { Logger } from '@nestjs/common';
export class Users { private readonly logger = new Logger(Users.name); create(input: { id: string }) { this.logger.log(\`created \${input.id}\`); } }`,
    ],
  },
};

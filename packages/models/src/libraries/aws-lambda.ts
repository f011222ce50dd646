import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html; the types come from @types/aws-lambda
export default {
  modules: ['aws-lambda', '@middy/core'],
  types: {
    // The event that a handler gets depends on what calls it; these are all of them.
    Middy: ['default()', 'Middy.use()', 'Middy.before()', 'Middy.after()', 'Middy.onError()'],
    Handler: ['default(0)', 'Middy.handler(0)'],
    APIGatewayProxyHandler: [],
    APIGatewayProxyHandlerV2: [],
    APIGatewayHandler: [],
    ALBHandler: [],
    LambdaFunctionURLHandler: [],
    SQSHandler: [],
    SNSHandler: [],
    S3Handler: [],
    KinesisStreamHandler: [],
    DynamoDBStreamHandler: [],
    Event: [
      'Handler#0',
      'APIGatewayProxyHandler#0',
      'APIGatewayProxyHandlerV2#0',
      'APIGatewayHandler#0',
      'ALBHandler#0',
      'LambdaFunctionURLHandler#0',
      'SQSHandler#0',
      'SNSHandler#0',
      'S3Handler#0',
      'KinesisStreamHandler#0',
      'DynamoDBStreamHandler#0',
      'APIGatewayProxyEvent',
      'APIGatewayProxyEventV2',
      'APIGatewayEvent',
      'ALBEvent',
      'LambdaFunctionURLEvent',
      'SQSEvent',
      'SNSEvent',
      'S3Event',
      'KinesisStreamEvent',
      'DynamoDBStreamEvent',
    ],
    // What is sent over HTTP, with the headers by which the caller signs in.
    HttpEvent: [
      'APIGatewayProxyHandler#0',
      'APIGatewayProxyHandlerV2#0',
      'APIGatewayHandler#0',
      'ALBHandler#0',
      'LambdaFunctionURLHandler#0',
      'APIGatewayProxyEvent',
      'APIGatewayProxyEventV2',
      'APIGatewayEvent',
      'ALBEvent',
      'LambdaFunctionURLEvent',
    ],
    APIGatewayProxyEvent: [],
    APIGatewayProxyEventV2: [],
    APIGatewayEvent: [],
    ALBEvent: [],
    LambdaFunctionURLEvent: [],
    SQSEvent: [],
    SNSEvent: [],
    S3Event: [],
    KinesisStreamEvent: [],
    DynamoDBStreamEvent: [],
  },
  shapes: [
    {
      type: 'Handler',
      exported: ['handler', 'lambdaHandler'],
      reads: [
        '0.body',
        '0.queryStringParameters',
        '0.multiValueQueryStringParameters',
        '0.pathParameters',
        '0.rawQueryString',
        '0.Records',
      ],
    },
  ],
  sources: [
    {
      label: 'remote',
      values: [
        'Event.body',
        'Event.queryStringParameters',
        'Event.multiValueQueryStringParameters',
        'Event.pathParameters',
        'Event.path',
        'Event.rawPath',
        'Event.cookies',
        'Event.Records',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['Event.headers', 'Event.multiValueHeaders', 'Event.rawQueryString'],
    },
    {
      label: 'secret',
      values: ['HttpEvent', 'Event.headers', 'Event.multiValueHeaders', 'Event.body'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import type { APIGatewayProxyEvent } from 'aws-lambda';
       export const handler = async (event: APIGatewayProxyEvent) => { console.log('event', JSON.stringify(event)); };`,
    ],
    shell: [
      `import type { APIGatewayProxyEvent } from 'aws-lambda';
       import { spawn } from 'node:child_process';
       export const handler = async (event: APIGatewayProxyEvent) => { spawn(event.queryStringParameters.name, []); };`,
      `import type { SQSEvent } from 'aws-lambda';
       import { spawn } from 'node:child_process';
       export const handler = async (event: SQSEvent) => { for (const record of event.Records) spawn(record.body, []); };`,
      `import middy from '@middy/core';
       import { spawn } from 'node:child_process';
       export const handler = middy(async (event) => { spawn(event.body, []); });`,
      `import middy from '@middy/core';
       import parser from '@middy/http-json-body-parser';
       import { spawn } from 'node:child_process';
       export const handler = middy().use(parser()).handler(async (event) => { spawn(event.body.program, []); });`,
      `import type { Handler, APIGatewayProxyEvent } from 'aws-lambda';
       import { spawn } from 'node:child_process';
       export const handler: Handler<APIGatewayProxyEvent> = async (event) => { spawn(event.body, []); };`,
      `const { spawn } = require('node:child_process');
       exports.handler = async (event) => { const { program } = JSON.parse(event.body); spawn(program, []); };`,
    ],
  },
  safe: {
    log: [
      `import type { S3Event } from 'aws-lambda';
       export const handler = async (event: S3Event) => { console.log('event', JSON.stringify(event)); };`,
    ],
    shell: [
      `const { spawn } = require('node:child_process');
       exports.handler = async (options) => { spawn(options.program, []); };`,
    ],
  },
};

import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html; the types come from @types/aws-lambda
export default {
  modules: ['aws-lambda', '@middy/core'],
  types: {
    APIGatewayProxyEvent: ['default(0)#0', 'default().handler(0)#0'],
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
  sources: [
    {
      label: 'remote',
      values: [
        'APIGatewayProxyEvent.body',
        'APIGatewayProxyEvent.headers',
        'APIGatewayProxyEvent.queryStringParameters',
        'APIGatewayProxyEvent.pathParameters',
        'APIGatewayProxyEventV2.body',
        'APIGatewayProxyEventV2.headers',
        'APIGatewayProxyEventV2.queryStringParameters',
        'APIGatewayProxyEventV2.pathParameters',
        'APIGatewayEvent.body',
        'APIGatewayEvent.headers',
        'APIGatewayEvent.queryStringParameters',
        'APIGatewayEvent.pathParameters',
        'ALBEvent.body',
        'ALBEvent.headers',
        'ALBEvent.queryStringParameters',
        'ALBEvent.pathParameters',
        'LambdaFunctionURLEvent.body',
        'LambdaFunctionURLEvent.headers',
        'LambdaFunctionURLEvent.queryStringParameters',
        'LambdaFunctionURLEvent.pathParameters',
        'APIGatewayProxyEvent.multiValueQueryStringParameters',
        'APIGatewayProxyEvent.path',
        'APIGatewayProxyEventV2.rawPath',
        'APIGatewayProxyEventV2.rawQueryString',
        'APIGatewayProxyEventV2.cookies',
        'SQSEvent.Records',
        'SNSEvent.Records',
        'S3Event.Records',
        'KinesisStreamEvent.Records',
        'DynamoDBStreamEvent.Records',
      ],
    },
    {
      label: 'secret',
      values: [
        'APIGatewayProxyEvent.headers',
        'APIGatewayProxyEventV2.headers',
        'APIGatewayProxyEvent.body',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
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
    ],
  },
  safe: {},
};

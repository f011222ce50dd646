import { staticKey, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { localFunction, type FunctionNode } from './local.js';
import type { Reading } from './region.js';

/** What a framework is given for a route, sorted by what it is there for. */
export interface Entries {
  readonly functions: readonly FunctionNode[];
  /** What also runs and is not in this file: a check can be in it. */
  readonly unseen: readonly TSESTree.Node[];
  readonly paths: readonly string[];
  /** The address is made of something that is not written here, such as a secret. */
  readonly hasOpenPath: boolean;
}

const running: ReadonlySet<string> = new Set(
  'handler onRequest preParsing preValidation preHandler preSerialization onBeforeHandle beforeHandle fetch POST PUT PATCH'.split(
    ' ',
  ),
);
const addresses: ReadonlySet<string> = new Set(['url', 'path', 'prefix']);

/** Sorts the arguments of a call that registers something. */
export function entriesOf(given: readonly TSESTree.Node[], reading: Reading): Entries {
  const functions: FunctionNode[] = [];
  const unseen: TSESTree.Node[] = [];
  const paths: string[] = [];
  let hasOpenPath = false;
  const queue = [...given];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const inner = unwrap(node);
    const fn = localFunction(inner, reading.analysis);
    if (fn !== undefined) functions.push(fn);
    else if (inner.type === 'ArrayExpression') {
      queue.unshift(...inner.elements.filter((each) => each !== null));
    } else if (inner.type === 'ObjectExpression') {
      queue.unshift(...valuesOf(inner));
    } else if (inner.type === 'TemplateLiteral' || inner.type === 'Literal') {
      const texts = textsOf(inner, reading);
      paths.push(...texts);
      hasOpenPath ||= texts.length === 0 && inner.type === 'TemplateLiteral';
    } else {
      const texts = textsOf(inner, reading);
      paths.push(...texts);
      if (texts.length === 0) unseen.push(...notHarmless(inner, functions, reading));
    }
  }
  return { functions, unseen, paths, hasOpenPath };
}

/** The settings of a route that run or say where it is; all else configures. */
function valuesOf({ properties }: TSESTree.ObjectExpression): readonly TSESTree.Node[] {
  return properties.flatMap((each) => {
    if (each.type === 'SpreadElement') return [each.argument];
    const key = staticKey(each.key, each.computed) ?? '';
    if (key === 'routes' || key.startsWith('/')) return [each.value];
    return running.has(key) || addresses.has(key) ? [each.value] : [];
  });
}

function textsOf(node: TSESTree.Node, { analysis }: Reading): readonly string[] {
  const { constants = [] } = analysis.valueOf(node);
  return constants.filter((each) => typeof each === 'string');
}

/** A parser of bodies and its like checks nobody, but for the function it can be told to call. */
function notHarmless(
  node: TSESTree.Node,
  functions: FunctionNode[],
  { analysis }: Reading,
): readonly TSESTree.Node[] {
  const names = node.type === 'CallExpression' ? analysis.called(node) : analysis.named(node);
  if (node.type === 'Identifier' && AFTER.test(node.name)) return [];
  if (!names.some((name) => HARMLESS.test(name))) return [node];
  if (node.type !== 'CallExpression') return [];
  return node.arguments.flatMap((given) => {
    if (given.type !== 'ObjectExpression') return [];
    return given.properties.flatMap((each): readonly TSESTree.Node[] => {
      if (each.type === 'SpreadElement') return [each];
      if (staticKey(each.key, each.computed) !== 'verify') return [];
      const fn = localFunction(each.value, analysis);
      if (fn === undefined) return [each.value];
      functions.unshift(fn);
      return [];
    });
  });
}

/** What answers when nothing else did. */
const AFTER = /error|not_?found|404/i;

/** Packages that run before handlers and look at who asks in none of their functions. */
const HARMLESS = new RegExp(
  `^(?:${[
    String.raw`express\.(?:default\.)?(?:json|urlencoded|raw|text|static|Router)\b`,
    String.raw`(?:express|express\(\)|express\.Router(?:\(\)|new\(\)))$`,
    String.raw`(?:@koa/router|koa-router)(?:new)?\(\).*\.(?:routes|allowedMethods)`,
    'body-parser',
    'cors',
    'helmet',
    'morgan',
    'compression',
    'cookie-parser',
    'multer',
    'hpp',
    'pino-http',
    'express-rate-limit',
    'express-slow-down',
    'express-session',
    'express-fileupload',
    'express-winston',
    'express-xml-bodyparser',
    'method-override',
    'response-time',
    'connect-timeout',
    'koa-body',
    'koa-bodyparser',
    '@koa/bodyparser',
    '@koa/cors',
    'koa-helmet',
    'koa-logger',
    'koa-compress',
    'hono/(?:logger|cors|body-limit|compress|pretty-json|request-id|secure-headers|timing|timeout)',
    '@fastify/(?:cors|helmet|formbody|rate-limit|sensible|multipart|compress|static|swagger|swagger-ui|cookie|etag)',
    'fastify-raw-body',
    '@middy/(?:http-json-body-parser|http-urlencode-body-parser|http-header-normalizer|http-error-handler|http-cors|input-output-logger)',
    String.raw`@nestjs/common\.(?!UseGuards|UseInterceptors|UsePipes|applyDecorators)`,
    '@nestjs/(?:swagger|throttler)',
  ].join('|')})(?:$|[.(/])?`,
);

/** Whether a decorator or what it is made by checks nobody. */
export function isHarmless(node: TSESTree.Node, { analysis }: Reading): boolean {
  const names = node.type === 'CallExpression' ? analysis.called(node) : analysis.named(node);
  return names.some((name) => HARMLESS.test(name));
}

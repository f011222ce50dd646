import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { apiStep } from './api.js';
import type { Denotation } from './denotation.js';

/** What decorators make of a parameter: `@Body() body`, `@Query('id', ParseIntPipe) id`. */
export function denoteDecorated(engine: Engine, parameter: Node): readonly Denotation[] {
  return decoratorsOf(parameter).flatMap(({ expression }) => {
    const given = expression.type === 'CallExpression' ? expression.arguments : [];
    return [expression, ...given].flatMap((each) => decoratedBy(engine, each));
  });
}

function decoratedBy(engine: Engine, decorator: Node): readonly Denotation[] {
  return engine.denote(decorator).flatMap((each): readonly Denotation[] => {
    const found = each.kind === 'api' ? apiStep(each, '@') : undefined;
    return found === undefined || found.nodes.length === 0 ? [] : [found];
  });
}

function decoratorsOf(parameter: Node): readonly TSESTree.Decorator[] {
  return 'decorators' in parameter ? (parameter.decorators ?? []) : [];
}

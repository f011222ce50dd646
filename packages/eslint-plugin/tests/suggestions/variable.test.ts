import { Linter, type Scope, type SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { expect, it } from 'vitest';
import { definitionOf } from '../../src/suggest/variable.js';

function parse(code: string): SourceCode {
  const linter = new Linter();
  linter.verify(code, [{}]);
  return linter.getSourceCode();
}

/** The name that stands alone in the last statement. */
function lastName({ ast }: Pick<SourceCode, 'ast'>): TSESTree.Identifier {
  const statement = (ast as TSESTree.Program).body.at(-1);
  return (statement as TSESTree.ExpressionStatement).expression as TSESTree.Identifier;
}

it('knows the names of the second file where a host has one manager of scopes for all', () => {
  let current = parse('const first = 1; first;');
  const scopeManager = {
    get scopes() {
      return current.scopeManager.scopes;
    },
  } as Scope.ScopeManager;
  const host = { scopeManager } as SourceCode;
  const definition = () => definitionOf(host, lastName(current))?.name;
  expect(definition()).toMatchObject({ name: 'first' });
  current = parse('const second = 2; second;');
  expect(definition()).toMatchObject({ name: 'second' });
});

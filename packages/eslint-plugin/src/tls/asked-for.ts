import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { conditionsOf } from '../option/conditions.js';

/**
 * Whether code runs only when somebody asked for less safety by an option that says so, or where nobody
 * is harmed: on the machine of a developer.
 */
export function isAskedFor(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  for (const { test, isMet } of conditionsOf(node)) {
    const text = sourceCode.text.slice(...test.range);
    if (CHOICE.test(text)) return true;
    const isNegated = /!(?!=)|!==?/.test(text);
    if (PRODUCTION.test(text)) {
      if (isMet === isNegated) return true;
    } else if (DEVELOPMENT.test(text) && isMet !== isNegated) return true;
  }
  return false;
}

const CHOICE =
  /insecure|unsafe|self.?signed|unauthori[sz]ed|verif|(?:no|don_?t|skip|ignore|disable|allow|trust|bypass|accept|strict|check|valid|reject)\w*(?:ssl|tls|cert|https|secur|identity)|(?:ssl|tls|cert|https)\w*(?:skip|check|valid|ignore|trust|strict|off\b|disabled)|\bstrict\b|no_?check/i;
const PRODUCTION = /prod(?:uction)?(?![a-z])|\blive\b/i;
const DEVELOPMENT =
  /\bdev(?:elopment)?\b|(?:is|in)_?(?:dev|local|test|debug)|local(?:host)?\b|127\.0\.0|\btest(?:ing)?\b|_DEV\b|DEBUG\b/i;

import type { SecretLintCoreResult } from '@secretlint/types';
import { maskedContent } from './masked-content.js';

/** secretlint's JSON with the secrets in `sourceContent` masked; for `secretlint --format`. */
export default function formatJson(results: readonly SecretLintCoreResult[]): string {
  return JSON.stringify(
    results.map((result) => ({ ...result, sourceContent: maskedContent(result) })),
  );
}

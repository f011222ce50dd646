import type { ArgumentPosition, CredentialSink } from '@magi-guardrail/dataflow/model';

/** Functions that sign or check a JSON Web Token: whoever knows the key can make tokens. */
// @__NO_SIDE_EFFECTS__
export const tokenKey = (calls: readonly string[], positions: readonly ArgumentPosition[]) =>
  ({
    kind: 'credential',
    calls,
    arguments: positions,
    is: 'key',
    variable: 'JWT_SECRET',
  }) as const satisfies CredentialSink;

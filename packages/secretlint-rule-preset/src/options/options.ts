import type { SecretOptions, Signature } from '@magi-guardrail/secrets/options';

/** The options of the preset; every key is optional. */
export interface Options extends SecretOptions {
  /** What is reported: `strict` (the default) high and medium secrets, `standard` high ones only. */
  readonly profile?: 'strict' | 'standard';
  /**
   * `blocking` (the default): what fails under the profile. `all`: every secret, whatever its severity and
   * whatever a comment says, for a caller that decides by itself.
   */
  readonly report?: 'blocking' | 'all';
  /** By the end of its id, such as `gitlab`: an upstream rule to be switched off, with a signature. */
  readonly upstream?: Readonly<Record<string, { readonly disabled: true } & Signature>>;
}

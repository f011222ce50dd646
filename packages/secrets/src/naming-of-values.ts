/** What the name of a plain random text must say, so that it is no hash, id or version of the provider's. */
export const CREDENTIAL =
  /key|token|secret|passw|pwd|auth(?!orizations|ors?(?![a-z]))|cred|api|pat(?![a-z])|bearer|signature/i;

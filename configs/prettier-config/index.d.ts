import type { Config } from 'prettier';

/** The Prettier options of the Magi Guardrail projects. */
declare const config: Config;
export default config;
export { config as 'module.exports' };

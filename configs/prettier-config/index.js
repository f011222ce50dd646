/** The Prettier options of the Magi Guardrail projects. */
const config = {
  printWidth: 100,
  singleQuote: true,
  trailingComma: 'all',
};

export default config;
export { config as 'module.exports' };

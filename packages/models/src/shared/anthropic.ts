/** The packages through which the API of Anthropic is called. */
export const anthropicModules = [
  '@anthropic-ai/sdk',
  '@anthropic-ai/bedrock-sdk',
  '@anthropic-ai/vertex-sdk',
  '@anthropic-ai/foundry-sdk',
] as const;

/** How clients of them are made. */
export const anthropicTypes = {
  Anthropic: [
    'new default()',
    'new Anthropic()',
    'new AnthropicBedrock()',
    'new AnthropicVertex()',
    'new AnthropicFoundry()',
    'Anthropic.withOptions()',
  ],
} as const;

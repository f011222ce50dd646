/** Where attacks by injected text stand in the lists that auditors ask for. */
export const injection = {
  owasp: { '2021': ['A03'], '2025': ['A05'] },
  llm: { '2025': ['LLM05'], '2026': ['LLM10'] },
} as const;

/** The same for secrets in code. */
export const credentials = {
  owasp: { '2021': ['A07', 'A02'], '2025': ['A07', 'A04'] },
  llm: { '2025': ['LLM02'], '2026': ['LLM02'] },
} as const;

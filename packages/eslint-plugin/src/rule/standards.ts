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

/** The same for tokens that prove who somebody is. */
export const tokens = {
  owasp: { '2021': ['A07', 'A02'], '2025': ['A07', 'A04'] },
} as const;

/** The same for data that is believed, whoever it is from. */
export const integrity = { owasp: { '2021': ['A08', 'A07'], '2025': ['A08', 'A07'] } } as const;

/** The same for what happens when something fails. */
export const exceptionalConditions = {
  owasp: { '2021': ['A05', 'A04'], '2025': ['A10', 'A02'] },
} as const;

/** The same for agents that may do more than they should. */
export const agency = {
  owasp: { '2021': ['A04', 'A01'], '2025': ['A06', 'A01'] },
  llm: { '2025': ['LLM06'], '2026': ['LLM03'] },
} as const;

/** The same for work without a limit. */
export const consumption = {
  owasp: { '2021': ['A04'], '2025': ['A06'] },
  llm: { '2025': ['LLM10'], '2026': ['LLM06'] },
} as const;

/** The same for what a language model is told. */
export const prompting = {
  owasp: { '2021': ['A03'], '2025': ['A05', 'A06'] },
  llm: { '2025': ['LLM01'], '2026': ['LLM01'] },
} as const;

/** The same for what a language model wrote. */
export const modelOutput = {
  owasp: { '2021': ['A03', 'A08'], '2025': ['A05', 'A08'] },
  llm: { '2025': ['LLM05'], '2026': ['LLM10'] },
} as const;

/** The same for connections that others can listen to. */
export const transport = { owasp: { '2021': ['A02', 'A07'], '2025': ['A04', 'A07'] } } as const;

/** The same for cryptography that does not protect. */
export const cryptography = {
  owasp: { '2021': ['A02'], '2025': ['A04'] },
} as const;

/** The same for settings that let in more than they should. */
export const configuration = { owasp: { '2021': ['A05', 'A01'], '2025': ['A02', 'A01'] } } as const;

/** The same for the packages a program is made of. */
export const supplyChain = {
  owasp: { '2021': ['A06', 'A08'], '2025': ['A03'] },
  llm: { '2025': ['LLM03', 'LLM09'], '2026': ['LLM04', 'LLM07'] },
} as const;

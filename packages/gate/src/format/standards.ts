import type { Finding } from '../result/model.js';

type Rated = Pick<Finding, 'cwe' | 'owasp' | 'llm'>;

/** `CWE-95` with the page of the weakness. */
export function weaknesses({ cwe }: Pick<Finding, 'cwe'>): { name: string; url: string }[] {
  return cwe.map((id) => ({
    name: `CWE-${id}`,
    url: `https://cwe.mitre.org/data/definitions/${id}.html`,
  }));
}

/** The categories of OWASP, the newest edition first: `A05:2025`, `LLM10:2026`. */
export function categories({ owasp = {}, llm = {} }: Rated): string[] {
  return [owasp, llm].flatMap((lists) =>
    Object.entries(lists)
      .toSorted(([a], [b]) => Number(b) - Number(a))
      .flatMap(([edition, ids]) => ids.map((id) => `${id}:${edition}`)),
  );
}

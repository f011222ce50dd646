export interface Framework {
  readonly name: string;
  /** What it generates, which nobody should lint. */
  readonly output: readonly string[];
}

/** The frameworks of a project, by its dependencies. */
export function frameworksOf(dependencies: ReadonlyMap<string, string>): readonly Framework[] {
  return FRAMEWORKS.filter(({ npm }) => dependencies.has(npm));
}

const FRAMEWORKS: readonly (Framework & { readonly npm: string })[] = [
  { npm: 'next', name: 'Next.js', output: ['.next/**', 'out/**', 'next-env.d.ts'] },
  { npm: 'nuxt', name: 'Nuxt', output: ['.nuxt/**', '.output/**'] },
  { npm: '@sveltejs/kit', name: 'SvelteKit', output: ['.svelte-kit/**', 'build/**'] },
  { npm: 'astro', name: 'Astro', output: ['.astro/**', 'dist/**'] },
  { npm: '@nestjs/core', name: 'Nest', output: ['dist/**'] },
  { npm: 'vite', name: 'Vite', output: ['dist/**'] },
];

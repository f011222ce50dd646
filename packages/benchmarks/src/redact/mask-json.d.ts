declare module 'mask-json' {
  export default function maskJson(
    names: readonly string[],
    options?: { ignoreCase?: boolean; replacement?: string },
  ): (value: unknown) => unknown;
}

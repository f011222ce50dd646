import type { UserConfig } from 'tsdown';

export declare function defineLibrary(
  entry: string[],
  copy?: string[],
  more?: UserConfig,
): UserConfig;

import type { UserConfig } from 'tsdown';

export declare function defineLibrary(entry: string[], copy?: string[]): UserConfig;

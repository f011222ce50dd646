import type { UserConfig } from 'tsdown';

export declare function defineLibrary(entry: string[]): UserConfig;

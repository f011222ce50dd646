/** Packs every published package into the folder; gives package name → path of its tarball. */
export declare function packAll(folder: string): Promise<Record<string, string>>;

export function providePackages(files: readonly string[], packages: readonly string[]): boolean;

/** What a program prints; rejects when it fails. */
export function outputOf(program: string, args: readonly string[], options?: { env?: Record<string, string>; log?: number }): Promise<string>;

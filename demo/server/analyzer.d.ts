declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyser as the command does; gives what it would write. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}

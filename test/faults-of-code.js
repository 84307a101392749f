import ts from 'typescript';

/**
 * What TypeScript says of files that are nowhere but here, beside those that they import.
 * @param {readonly {name: string, code: string}[]} files
 * @param {ts.CompilerOptions} options
 */
export function faultsOfCode(files, options) {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const find = (file) => files.find(({ name }) => name === file)?.code;
  host.fileExists = (file) => find(file) !== undefined || fileExists(file);
  host.readFile = (file) => find(file) ?? readFile(file);
  return ts.getPreEmitDiagnostics(ts.createProgram(files.map(({ name }) => name), options, host));
}

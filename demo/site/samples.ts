/** See `demo/server/samples.ts`. */
export interface Samples {
  readonly answers: Readonly<Record<string, { readonly type: string; readonly text: string }>>;
  readonly markup: Readonly<Record<string, string>>;
}

/** A framework in which the kit is tried. */
export interface Framework {
  /** The folder of its app. */
  readonly name: string;
  readonly title: string;
  /** What it says in the console of every page, by itself. */
  readonly greetings: readonly RegExp[];
  readonly rendersOnServer: boolean;
}

const known: readonly (Partial<Framework> & { name: string; title: string })[] = [
  { name: 'dom', title: 'plain DOM' },
  { name: 'lit', title: 'Lit' },
  { name: 'react', title: 'React', greetings: [/React DevTools/], rendersOnServer: true },
  { name: 'vue', title: 'Vue', greetings: [/development build of Vue/], rendersOnServer: true },
  { name: 'svelte', title: 'Svelte', rendersOnServer: true },
  { name: 'solid', title: 'Solid', rendersOnServer: true },
  { name: 'angular', title: 'Angular', greetings: [/^Angular is running in development mode/, /^Angular hydrated/], rendersOnServer: true },
];

export const frameworks: readonly Framework[] = known.map((each) => ({ rendersOnServer: false, ...each, greetings: [/^Lit is in dev mode/, ...(each.greetings ?? [])] }));

export const modes = ['production', 'development'] as const;
export type Mode = (typeof modes)[number];

/** Where a build of an app is written, by `vite.config.ts` and `angular/angular.json`. */
export function folderOf(name: string, mode: Mode, side: 'client' | 'server'): string {
  const folder = name === 'angular' && side === 'client' ? 'browser' : side;
  return `${import.meta.dirname}/node_modules/.built/${name}/${mode}/${folder}`;
}

/** The body of an article that was made safe on a server: its elements, and what is printed of them. */
export interface ServerBody {
  body: HTMLElement;
  printed: unknown;
}

type CreateServerBody = (contentHtml: string, baseUrl: string) => ServerBody;

let create: CreateServerBody | undefined;

/** Says how bodies are made safe on this server: see `server.ts`. */
export function provideServerBodies(provided: CreateServerBody): void {
  create = provided;
}

export function createServerBody(contentHtml: string, baseUrl: string): ServerBody | undefined {
  return create?.(contentHtml, baseUrl);
}

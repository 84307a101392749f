import { SourceError } from '../model/source-error.js';
import type { Answer } from './ask.js';
import type { Environment } from './environment.js';
import type { TabGroup, TabMember } from './tab-group.js';

/** What tabs tell each other of a resource. */
export interface News {
  /** When it came, in milliseconds since 1970. */
  time: number;
  answer?: Answer | undefined;
  error?: SourceError | undefined;
}

export interface TabListener {
  /** This tab is the one that asks from now on. */
  onLead(): void;
  /** Another one asks: nothing is to be done here. */
  onFollow(): void;
  onNews(news: News): void;
  news(): News | undefined;
}

/** A resource's place among the tabs of the browser that want it too: one of them asks, the others hear from it. */
export class TabShare {
  /** Whether another tab asks. */
  isFollower = false;

  readonly #environment: Environment;
  readonly #member: TabMember;
  #group: TabGroup | undefined;
  #name = '';

  constructor(environment: Environment, listener: TabListener) {
    this.#environment = environment;
    this.#member = {
      onLead: () => {
        this.isFollower = false;
        listener.onLead();
      },
      onFollow: () => {
        this.isFollower = true;
        listener.onFollow();
      },
      onNews: (news) => listener.onNews(revived(news as News)),
      news: () => portable(listener.news()),
    };
  }

  /** Belongs to the tabs of that name; to none if it is empty, or where tabs cannot know of each other. */
  join(name: string, isResting: boolean): void {
    if (name !== this.#name) {
      this.leave();
      this.#name = name;
      this.#group = name ? this.#environment.joinTabs(name, this.#member, isResting) : undefined;
      this.isFollower = this.#group !== undefined;
      if (this.isFollower) this.#member.onFollow();
    }
    if (!isResting) this.#group?.wake();
  }

  /** Only listens, since nobody looks. */
  rest(): void {
    this.isFollower = this.#group !== undefined;
    this.#group?.rest();
  }

  leave(): void {
    this.#group?.leave();
    this.#group = undefined;
    this.#name = '';
    this.isFollower = false;
  }

  tell(): void {
    this.#group?.tell(this.#member.news());
  }
}

/** An error that is cloned for another tab would lose its own fields. */
function portable(news: News | undefined): unknown {
  const { error } = news ?? {};
  if (!error) return news;
  const { message, url, status, hint, format, retryAfter } = error;
  return { ...news, error: { message, url, status, hint, format, retryAfter } };
}

function revived({ error, ...news }: News): News {
  return { ...news, ...(error && { error: new SourceError(error.message, error) }) };
}

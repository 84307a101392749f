/** `T`, of which all may be left out or `undefined`: in the types of strict projects these are two things (`exactOptionalPropertyTypes`). */
export type Optional<T> = { [K in keyof T]?: T[K] | undefined };
